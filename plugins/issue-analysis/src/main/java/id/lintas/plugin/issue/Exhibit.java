package id.lintas.plugin.issue;

/**
 * A piece of evidence with what it shows.
 *
 * @param owner the id of the issue, cause or stakeholder
 */
public record Exhibit(String owner, Evidence evidence) {}
