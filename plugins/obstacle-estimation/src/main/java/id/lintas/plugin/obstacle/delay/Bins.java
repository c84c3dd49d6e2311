package id.lintas.plugin.obstacle.delay;

import java.util.Arrays;

/**
 * The runs by the day of their finish. Bins are whole days wide, and one of them ends with the day asked for, so that none is
 * half in time.
 *
 * @param from the day after which the first bin begins
 * @param width in days
 * @param counts how many runs are in each
 */
@SuppressWarnings("ArrayRecordComponent") // made for one painting, never compared
record Bins(int from, int width, int[] counts) {

    static Bins of(Forecast forecast, int finishBy, int most) {
        int first = Math.min(finishBy, (int) Math.ceil(forecast.earliest())) - 1;
        int last = Math.max(finishBy, (int) Math.ceil(forecast.latest())) + 1;
        int width = Math.max(1, (last - first + most - 1) / most);
        int from = finishBy - (finishBy - first + width - 1) / width * width;
        int[] counts = new int[(last - from + width - 1) / width];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = forecast.countBy(from + (i + 1) * width) - forecast.countBy(from + i * width);
        }
        return new Bins(from, width, counts);
    }

    /** The last day of the last bin. */
    int to() {
        return from + width * counts.length;
    }

    int most() {
        return Arrays.stream(counts).max().orElse(0);
    }
}
