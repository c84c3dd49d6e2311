package id.lintas.plugin.practice.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * Indonesian roots as the stemmer may have left them. Behind meN- and peN- the first letter of a root melts away (kirim:
 * pengiriman, tulis: menulis, pakai: pemakai), and Lucene's stemmer does not bring it back. So a question's stem is also
 * looked for with the letter added or taken away.
 */
final class Roots {

    private static final String MELTING = "ktp";
    private static final String VOWELS = "aiueo";

    private Roots() {}

    /** Other forms that the same root may have in the index; empty for a short stem. */
    static List<String> alternatives(String stem) {
        if (stem.length() < 4) {
            return List.of();
        }
        if (VOWELS.indexOf(stem.charAt(0)) >= 0) {
            return Stream.of("k", "t", "p").map(letter -> letter + stem).toList();
        }
        boolean melts = MELTING.indexOf(stem.charAt(0)) >= 0 && VOWELS.indexOf(stem.charAt(1)) >= 0;
        return melts ? List.of(stem.substring(1)) : List.of();
    }
}
