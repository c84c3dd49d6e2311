package id.lintas.plugin.obstacle.delay;

import java.util.Arrays;
import java.util.List;

/** Walks through a plan again and again with other delays; keeps the room that it needs. For one thread. */
final class Walk {

    private final int[] first;
    private final int[] days;
    private final int[][] before;
    private final double[] begins;
    private final double[] ends;
    private final double[] trial;
    private final boolean[] critical;
    private double finish;

    /**
     * @param order each after all that it waits for
     * @param before the places of what each waits for
     */
    Walk(List<Work> order, int[][] before) {
        this.before = before;
        first = order.stream().mapToInt(w -> w.start() - 1).toArray();
        days = order.stream().mapToInt(Work::days).toArray();
        begins = new double[days.length];
        ends = new double[days.length];
        trial = new double[days.length];
        critical = new boolean[days.length];
    }

    /**
     * The day on which the plan is finished.
     *
     * @param late days of delay by place
     */
    double finish(double[] late) {
        finish = 0;
        for (int i = 0; i < days.length; i++) {
            double begun = first[i];
            for (int earlier : before[i]) {
                begun = Math.max(begun, ends[earlier]);
            }
            begins[i] = begun;
            ends[i] = begun + days[i] + late[i];
            finish = Math.max(finish, ends[i]);
        }
        markCritical();
        return finish;
    }

    /** What the finish would be without a delay. Asked after {@link #finish} with the same delays. */
    double without(double[] late, int place, double delay) {
        if (!critical[place]) {
            return finish;
        }
        double last = 0;
        for (int i = 0; i < days.length; i++) {
            double end = ends[i];
            if (i >= place) {
                double begun = first[i];
                for (int earlier : before[i]) {
                    begun = Math.max(begun, earlier < place ? ends[earlier] : trial[earlier]);
                }
                end = begun + days[i] + (i == place ? late[i] - delay : late[i]);
                trial[i] = end;
            }
            last = Math.max(last, end);
        }
        return last;
    }

    /** Those whose delay moves the finish: the last ones, and what the beginning of one of these has waited for. */
    private void markCritical() {
        Arrays.fill(critical, false);
        for (int i = days.length - 1; i >= 0; i--) {
            critical[i] |= ends[i] == finish;
            if (critical[i]) {
                for (int earlier : before[i]) {
                    critical[earlier] |= ends[earlier] == begins[i];
                }
            }
        }
    }
}
