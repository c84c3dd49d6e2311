package id.lintas.engine.review.similar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a text as they are compared: without case, accents and punctuation, in today's spelling, without words that every
 * sentence has, and by their roots. Any thread.
 */
final class Wording {

    private static final int LONGEST = 40;

    private final Map<String, String> spelling = new HashMap<>();
    private final Set<String> common = new HashSet<>();
    private final Roots roots = new Roots();

    Wording() {
        for (String line : lines("spelling.txt")) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                spelling.put(words[i], words[0]);
            }
        }
        for (String line : lines("common-words.txt")) {
            common.addAll(List.of(line.split(" ", -1)));
        }
    }

    private static List<String> lines(String name) {
        try (InputStream in = Wording.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The words of a text with their places, as they are written. */
    static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            boolean full = start >= 0 && i - start == LONGEST;
            if (start >= 0 && (!letter || full)) {
                words.add(new Span(start, i));
                start = letter ? i : -1;
            } else if (letter && start < 0) {
                start = i;
            }
        }
        return words;
    }

    /** What is compared for a word, never shown; empty for a word that every sentence has. */
    String root(String written) {
        String word = plain(written);
        word = spelling.getOrDefault(word, word);
        return common.contains(word) ? "" : roots.of(word);
    }

    private static String plain(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        if (word.chars().anyMatch(c -> c > 127)) {
            word = Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        }
        // "anak2" stands for "anak-anak".
        return word.length() > 3 && word.matches("[a-z]+2") ? word.substring(0, word.length() - 1) : word;
    }
}
