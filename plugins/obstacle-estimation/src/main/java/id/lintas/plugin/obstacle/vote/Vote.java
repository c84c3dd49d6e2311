package id.lintas.plugin.obstacle.vote;

/**
 * What one member thinks of an obstacle.
 *
 * @param member the name; empty where the group has kept the votes without names
 * @param likelihood 1 to 5
 * @param impact 1 to 5
 */
public record Vote(String member, int likelihood, int impact) {

    /** True if both values are on the scale. */
    public boolean valid() {
        return likelihood >= 1 && likelihood <= 5 && impact >= 1 && impact <= 5;
    }
}
