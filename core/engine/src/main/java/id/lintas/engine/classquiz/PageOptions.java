package id.lintas.engine.classquiz;

import java.util.OptionalLong;

/**
 * How a quiz is handed out.
 *
 * @param seed of the order of questions and options, the same for everybody; if empty, each participant has an order of their own
 */
public record PageOptions(Feedback feedback, OptionalLong seed) {

    /** What a participant sees once the answers are handed in. */
    public enum Feedback {
        /** The score, and for each question the right answer and why. */
        FULL,
        /** The score alone. */
        SCORE,
        /** Nothing: the key is not in the page at all. */
        NONE
    }

    public static final PageOptions USUAL = new PageOptions(Feedback.FULL, OptionalLong.empty());
}
