package id.lintas.plugin.obstacle.delay;

import java.util.List;

/** What a simulation has found. */
public final class Forecast {

    private final double[] finishes;
    private final int planned;
    private final List<Influence> influences;

    /** @param finishes the day of the finish in each run, in rising order */
    Forecast(double[] finishes, int planned, List<Influence> influences) {
        this.finishes = finishes;
        this.planned = planned;
        this.influences = List.copyOf(influences);
    }

    public int runs() {
        return finishes.length;
    }

    /** The day on which the plan is finished if nothing is late. */
    public int planned() {
        return planned;
    }

    /** The obstacles, those that matter most first. */
    public List<Influence> influences() {
        return influences;
    }

    public double mean() {
        return mean(finishes);
    }

    public double earliest() {
        return finishes[0];
    }

    public double latest() {
        return finishes[finishes.length - 1];
    }

    /**
     * The day by which the plan is finished in that share of all runs: the least of the simulated days that is not exceeded
     * in it.
     *
     * @param percent above 0, up to 100
     */
    public double percentile(int percent) {
        return percentile(finishes, percent);
    }

    /** @param rank from 1, the earliest finish, to {@link #runs} */
    double at(int rank) {
        return finishes[rank - 1];
    }

    /** The share of runs in which the plan is finished by the end of that day, from 0 to 1. */
    public double chanceBy(int day) {
        return (double) countBy(day) / finishes.length;
    }

    /** How many runs are finished by the end of that day. */
    public int countBy(int day) {
        int from = 0;
        int to = finishes.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (finishes[middle] <= day) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Added in order: what a stream does is left to the Java that runs it. */
    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    static double percentile(double[] rising, int percent) {
        return rising[rank(rising.length, percent) - 1];
    }

    /** From 1: the least number of runs that is that share of all. */
    static int rank(int runs, int percent) {
        return (int) (((long) runs * percent + 99) / 100);
    }
}
