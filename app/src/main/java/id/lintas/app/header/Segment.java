package id.lintas.app.header;

/**
 * One perspective in the header.
 *
 * @param action what a press runs
 * @param current whether it is the one that is shown
 */
public record Segment(String action, String label, boolean current) {}
