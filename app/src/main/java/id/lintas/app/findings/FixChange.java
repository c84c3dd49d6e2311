package id.lintas.app.findings;

/**
 * One thing that a fix would change.
 *
 * @param before empty if it is new
 * @param after empty if it goes away
 */
record FixChange(String where, String before, String after) {}
