package id.lintas.app.palette;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * Finds one word in a text: at the beginning of a word at best, else within one, else letter by letter as long as the
 * letters begin words or follow each other. Higher is better.
 */
final class Fuzzy {

    private static final int AT_WORD = 200;
    private static final int WITHIN = 120;
    private static final int SCATTERED = 20;
    private static final int LONGEST_SCATTERED = 90;
    private static final int NEXT = 6;
    private static final int WORD = 8;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    /** @param places of the characters that match */
    record Match(int score, BitSet places) {}

    private Fuzzy() {}

    static Optional<Match> find(String word, Folded text, boolean lettersToo) {
        int within = -1;
        for (int i = text.text().indexOf(word); i >= 0; i = text.text().indexOf(word, i + 1)) {
            if (text.wordStartsAt(i)) {
                return Optional.of(atWord(word, text, i));
            }
            within = within < 0 ? i : within;
        }
        if (within >= 0 && word.length() > 1) {
            return Optional.of(new Match(WITHIN - early(within), run(within, word.length())));
        }
        boolean scattered = lettersToo && word.length() > 1 && text.length() <= LONGEST_SCATTERED;
        return scattered && inOrder(word, text) ? letters(word, text) : Optional.empty();
    }

    private static Match atWord(String word, Folded text, int place) {
        int first = place == 0 ? 40 : 0;
        int whole = text.wordEndsAt(place + word.length()) ? 20 : 0;
        return new Match(AT_WORD + first + whole - early(place), run(place, word.length()));
    }

    private static int early(int place) {
        return Math.min(place, 60) / 4;
    }

    private static BitSet run(int from, int length) {
        BitSet places = new BitSet();
        places.set(from, from + length);
        return places;
    }

    private static boolean inOrder(String word, Folded text) {
        int next = 0;
        for (int i = 0; i < text.length() && next < word.length(); i++) {
            if (text.at(i) == word.charAt(next)) {
                next++;
            }
        }
        return next == word.length();
    }

    /** The best way to lay the letters out; none unless each begins a word or follows the one before, one slip in four. */
    private static Optional<Match> letters(String word, Folded text) {
        int n = text.length();
        int[][] score = new int[word.length()][n];
        int[][] from = new int[word.length()][n];
        for (int j = 0; j < word.length(); j++) {
            fill(word.charAt(j), j, text, score, from);
        }
        int last = word.length() - 1;
        int end = 0;
        for (int i = 1; i < n; i++) {
            end = score[last][i] > score[last][end] ? i : end;
        }
        if (score[last][end] < NEXT * (word.length() - word.length() / 4)) {
            return Optional.empty();
        }
        BitSet places = new BitSet();
        for (int j = last, i = end; j >= 0; i = from[j][i], j--) {
            places.set(i);
        }
        return Optional.of(new Match(Math.min(WITHIN - 20, SCATTERED + score[last][end]), places));
    }

    private static void fill(char letter, int j, Folded text, int[][] score, int[][] from) {
        Arrays.fill(score[j], NEVER);
        int best = j == 0 ? 0 : NEVER;
        int bestAt = -1;
        for (int i = 0; i < text.length(); i++) {
            if (j > 0 && i > 0 && score[j - 1][i - 1] > best) {
                best = score[j - 1][i - 1];
                bestAt = i - 1;
            }
            if (text.at(i) == letter && best > NEVER) {
                int here = text.wordStartsAt(i) ? WORD : 0;
                int jumped = best + here;
                int following = j > 0 && i > 0 ? score[j - 1][i - 1] + Math.max(here, NEXT) : NEVER;
                score[j][i] = Math.max(jumped, following);
                from[j][i] = following >= jumped ? i - 1 : bestAt;
            }
        }
    }
}
