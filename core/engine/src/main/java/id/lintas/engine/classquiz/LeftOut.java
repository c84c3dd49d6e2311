package id.lintas.engine.classquiz;

/** A question that is not in the quiz, and why. */
public record LeftOut(Asker asker, String stem, Reason reason) {

    /** What is wrong with it. */
    public enum Reason {
        /** Nothing is asked. */
        STEM,
        /** Fewer than two options are written. */
        OPTIONS,
        /** Two options say the same. */
        SAME,
        /** No option is marked as right. */
        ANSWER
    }
}
