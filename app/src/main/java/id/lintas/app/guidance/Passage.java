package id.lintas.app.guidance;

import id.lintas.api.CaseText;
import id.lintas.api.CaseText.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words of a paragraph.
 *
 * @param paragraph its id
 */
record Passage(String paragraph, String words) {

    /** What stands between two paragraphs on the screen. */
    static final String GAP = "\n\n";

    /** The whole text, as it is on the screen. */
    static String text(CaseText text) {
        return String.join(GAP, text.paragraphs().stream().map(Paragraph::text).toList());
    }

    /** Where each paragraph begins in it. */
    static List<Integer> starts(CaseText text) {
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        for (Paragraph p : text.paragraphs()) {
            starts.add(at);
            at += p.text().length() + GAP.length();
        }
        return starts;
    }

    /** What is selected, within the first paragraph that it touches, and whole words of it; empty if that is blank. */
    static Optional<Passage> of(CaseText text, int from, int to) {
        List<Integer> starts = starts(text);
        for (int i = 0; i < starts.size(); i++) {
            Paragraph p = text.paragraphs().get(i);
            int begin = Math.max(0, from - starts.get(i));
            int end = Math.min(p.text().length(), to - starts.get(i));
            if (begin < end && !p.text().substring(begin, end).isBlank()) {
                return Optional.of(new Passage(p.id(), wholeWords(p.text(), begin, end)));
            }
        }
        return Optional.empty();
    }

    private static String wholeWords(String text, int begin, int end) {
        int first = begin;
        int last = end;
        while (Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        while (first > 0 && isOfWord(text.charAt(first - 1)) && isOfWord(text.charAt(first))) {
            first--;
        }
        while (last < text.length() && isOfWord(text.charAt(last - 1)) && isOfWord(text.charAt(last))) {
            last++;
        }
        return text.substring(first, last);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }
}
