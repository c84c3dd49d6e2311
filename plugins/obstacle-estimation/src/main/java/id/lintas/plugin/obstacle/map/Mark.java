package id.lintas.plugin.obstacle.map;

/**
 * An obstacle's place on the map, before or after mitigation.
 *
 * @param id of the obstacle
 * @param after true for what is left after mitigation
 * @param likelihood 1 to 5
 * @param impact 1 to 5
 */
public record Mark(String id, boolean after, int likelihood, int impact) {

    /** What stands in the mark: the id without its letter. */
    public String number() {
        return id.replaceFirst("^\\D+", "");
    }

    public boolean is(String otherId, boolean otherAfter) {
        return id.equals(otherId) && after == otherAfter;
    }
}
