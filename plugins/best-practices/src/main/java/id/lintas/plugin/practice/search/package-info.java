/**
 * Finds practices of the library by words, with Lucene in memory. Start at {@link
 * id.lintas.plugin.practice.search.PracticeSearch}. Texts are indexed in both languages, each as it stands, stemmed by the
 * Indonesian and the English stemmer, and by the beginnings of its words; a question's words are widened by {@code
 * synonyms.txt} and, where a word is unknown, by spelling. No window, no file, no thread of its own.
 */
@NullMarked
package id.lintas.plugin.practice.search;

import org.jspecify.annotations.NullMarked;
