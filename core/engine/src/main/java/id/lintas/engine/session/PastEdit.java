package id.lintas.engine.session;

import java.time.Instant;

/**
 * An edit that was made, as a list may show it.
 *
 * @param step the step that was edited, or empty
 * @param at when it was made; of merged edits, the last
 */
public record PastEdit(String label, String step, Instant at) {}
