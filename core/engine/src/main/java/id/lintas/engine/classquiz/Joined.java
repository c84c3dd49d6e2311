package id.lintas.engine.classquiz;

/**
 * Two questions that became one, or that look as if they should.
 *
 * @param kept the question that stands in the quiz, by its id
 * @param asker who wrote the other
 * @param stem the other's wording
 */
public record Joined(String kept, Asker asker, String stem, Kind kind) {

    /** How the two belong together. */
    public enum Kind {
        /** The same but for capitals, blanks and punctuation. */
        SAME,
        /** Nearly the same words. */
        NEAR,
        /** The same is asked, but another option counts as right: both stay. */
        CONTRADICTS
    }
}
