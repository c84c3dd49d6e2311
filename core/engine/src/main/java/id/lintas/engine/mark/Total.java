package id.lintas.engine.mark;

import java.util.Collection;

/**
 * What the levels come to. A level counts as its quarter of the weight, so that all levels 4 are 100 points and all levels 1
 * are 25; the weights are scaled to add up to 100.
 *
 * @param points from 0 to 100
 * @param of how many points the marked criteria could have given; 100 when all are marked
 * @param complete whether every criterion that counts is marked
 */
public record Total(double points, double of, boolean complete) {

    static Total of(Collection<Mark> marks) {
        double sum = marks.stream().mapToInt(Mark::weight).sum();
        if (sum == 0) {
            return new Total(0, 0, false);
        }
        double points = 0;
        double possible = 0;
        for (Mark mark : marks) {
            if (mark.given()) {
                points += mark.weight() * (double) mark.level() / Criterion.LEVELS;
                possible += mark.weight();
            }
        }
        boolean complete = marks.stream().allMatch(m -> m.given() || m.weight() == 0);
        return new Total(points * 100 / sum, possible * 100 / sum, complete);
    }

    /** To one decimal; a whole number without one. */
    public static Number rounded(double points) {
        double tenths = Math.round(points * 10) / 10.0;
        return tenths == Math.rint(tenths) ? (Number) (long) tenths : (Number) tenths;
    }
}
