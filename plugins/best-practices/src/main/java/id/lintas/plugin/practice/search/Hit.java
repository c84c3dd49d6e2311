package id.lintas.plugin.practice.search;

import id.lintas.plugin.practice.library.LibraryPractice;
import java.util.List;

/**
 * A practice that was found, and by which of the question's words.
 *
 * @param score how well it answers; only the order means something, and only within one search
 * @param words that stand in the practice, in this or another form ("survei", "disurvei")
 * @param inProblem those of them that stand in its problem
 * @param similar that it has only by a word of like meaning or spelling, or by its classification
 * @param absent that it does not have at all
 */
public record Hit(
        LibraryPractice practice,
        double score,
        List<String> words,
        List<String> inProblem,
        List<String> similar,
        List<String> absent) {

    /** One that nobody searched for. */
    public static Hit of(LibraryPractice practice) {
        return new Hit(practice, 0, List.of(), List.of(), List.of(), List.of());
    }
}
