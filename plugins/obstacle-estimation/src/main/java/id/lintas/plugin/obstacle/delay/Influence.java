package id.lintas.plugin.obstacle.delay;

/**
 * How much an obstacle matters for the finish: the difference if it could not happen and all else were the same.
 *
 * @param hazard its id
 * @param mean days by which the mean finish would be earlier
 * @param p80 days by which the finish that is kept in eight of ten cases would be earlier
 */
public record Influence(String hazard, double mean, double p80) {}
