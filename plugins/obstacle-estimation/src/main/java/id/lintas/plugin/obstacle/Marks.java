package id.lintas.plugin.obstacle;

import id.lintas.plugin.obstacle.map.Mark;
import id.lintas.plugin.obstacle.map.Shown;
import java.util.ArrayList;
import java.util.List;

/** Puts obstacles on the map. */
public final class Marks {

    private Marks() {}

    /** The marks to be seen, those after mitigation first, so that the others are painted above them. */
    public static List<Mark> of(ObstacleData data, Shown shown) {
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

    private static boolean placed(int likelihood, int impact) {
        return likelihood >= 1 && likelihood <= 5 && impact >= 1 && impact <= 5;
    }
}
