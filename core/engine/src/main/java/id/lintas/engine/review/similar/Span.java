package id.lintas.engine.review.similar;

/**
 * A part of a text.
 *
 * @param end after the last character
 */
public record Span(int start, int end) {}
