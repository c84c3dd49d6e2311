package id.lintas.engine.review.answers;

/**
 * A field that every group fills.
 *
 * @param field the name of the record component
 */
public record Question(String step, String field) {}
