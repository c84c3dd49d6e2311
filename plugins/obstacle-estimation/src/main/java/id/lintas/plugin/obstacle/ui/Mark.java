package id.lintas.plugin.obstacle.ui;

import id.lintas.plugin.obstacle.Obstacle;
import id.lintas.plugin.obstacle.ObstacleData;
import java.util.ArrayList;
import java.util.List;

/**
 * An obstacle's place on the map, before or after mitigation.
 *
 * @param id of the obstacle
 * @param after true for what is left after mitigation
 * @param likelihood 1 to 5
 * @param impact 1 to 5
 */
record Mark(String id, boolean after, int likelihood, int impact) {

    /** The marks to be seen, those after mitigation first, so that the others are painted above them. */
    static List<Mark> of(ObstacleData data, Shown shown) {
        List<Mark> marks = new ArrayList<>();
        for (Obstacle o : data.obstacles()) {
            if (shown.after() && placed(o.residualLikelihood(), o.residualImpact())) {
                marks.add(new Mark(o.id(), true, o.residualLikelihood(), o.residualImpact()));
            }
        }
        for (Obstacle o : data.obstacles()) {
            if (shown.before() && placed(o.likelihood(), o.impact())) {
                marks.add(new Mark(o.id(), false, o.likelihood(), o.impact()));
            }
        }
        return List.copyOf(marks);
    }

    /** What stands in the mark: the id without its letter. */
    String number() {
        return id.replaceFirst("^\\D+", "");
    }

    boolean is(String otherId, boolean otherAfter) {
        return id.equals(otherId) && after == otherAfter;
    }

    private static boolean placed(int likelihood, int impact) {
        return likelihood >= 1 && likelihood <= 5 && impact >= 1 && impact <= 5;
    }
}
