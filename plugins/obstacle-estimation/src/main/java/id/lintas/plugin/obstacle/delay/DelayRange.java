package id.lintas.plugin.obstacle.delay;

/**
 * By how many days something is late if it happens, as three estimates. Between them the delay has a triangular
 * distribution: the usual choice where nothing is known but a least, a likeliest and a greatest value (D. Johnson, "The
 * triangular distribution as a proxy for the beta distribution in risk analysis", The Statistician 46, 1997).
 *
 * @param low the least, 0 or more
 * @param likely the likeliest
 * @param high the greatest
 */
public record DelayRange(int low, int likely, int high) {

    /** True if the three are in order and none is negative. */
    public boolean possible() {
        return low >= 0 && low <= likely && likely <= high;
    }

    /** The mean of the distribution, in days: a third of the sum. */
    public double mean() {
        return ((double) low + likely + high) / 3;
    }

    /**
     * The delay below which a share of all cases lies: the inverse of the distribution function.
     *
     * @param share from 0 to 1
     * @return days
     */
    public double at(double share) {
        double width = (double) high - low;
        double left = (double) likely - low;
        double right = (double) high - likely;
        if (width == 0) {
            return low;
        }
        return share < left / width
                ? low + Math.sqrt(share * width * left)
                : high - Math.sqrt((1 - share) * width * right);
    }
}
