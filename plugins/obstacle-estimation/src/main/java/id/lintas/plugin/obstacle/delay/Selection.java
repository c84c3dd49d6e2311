package id.lintas.plugin.obstacle.delay;

/** The value at a rank without sorting all: Hoare's selection, which looks into one side only. */
final class Selection {

    private Selection() {}

    /**
     * @param values at least one; their order is changed
     * @param rank from 1, the least, to their number
     */
    static double of(double[] values, int rank) {
        int wanted = rank - 1;
        int from = 0;
        int to = values.length - 1;
        while (from < to) {
            double pivot = values[(from + to) >>> 1];
            int left = from;
            int right = to;
            while (left <= right) {
                while (values[left] < pivot) {
                    left++;
                }
                while (values[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    double other = values[left];
                    values[left++] = values[right];
                    values[right--] = other;
                }
            }
            if (wanted <= right) {
                to = right;
            } else if (wanted >= left) {
                from = left;
            } else {
                return values[wanted];
            }
        }
        return values[wanted];
    }
}
