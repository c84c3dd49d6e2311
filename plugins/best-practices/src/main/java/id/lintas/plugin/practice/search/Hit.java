package id.lintas.plugin.practice.search;

import id.lintas.plugin.practice.library.LibraryPractice;
import java.util.List;

/**
 * A practice that was found, and by which of the question's words.
 *
 * @param words that stand in the practice, in this or another form ("survei", "disurvei")
 * @param similar that it has only by a word of like meaning or spelling
 * @param absent that it does not have at all
 */
public record Hit(LibraryPractice practice, List<String> words, List<String> similar, List<String> absent) {}
