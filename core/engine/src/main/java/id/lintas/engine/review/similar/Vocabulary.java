package id.lintas.engine.review.similar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for words: forms of one word have the same. */
final class Vocabulary {

    /** A word that counts, and where it stands. */
    record Word(int number, int start, int end) {}

    private static final int COMMON = -1;

    private final Wording wording = new Wording();
    private final Map<String, Integer> roots = new HashMap<>();
    private final Map<String, Integer> written = new HashMap<>();

    /** Without those that every sentence has. */
    synchronized List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (Span span : Wording.words(text)) {
            int number = written.computeIfAbsent(text.substring(span.start(), span.end()), this::number);
            if (number != COMMON) {
                words.add(new Word(number, span.start(), span.end()));
            }
        }
        return words;
    }

    private int number(String word) {
        String root = wording.root(word);
        return root.isEmpty() ? COMMON : roots.computeIfAbsent(root, r -> roots.size());
    }

    static int[] numbers(List<Word> words) {
        int[] all = new int[words.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = words.get(i).number();
        }
        return all;
    }

    synchronized int size() {
        return roots.size();
    }
}
