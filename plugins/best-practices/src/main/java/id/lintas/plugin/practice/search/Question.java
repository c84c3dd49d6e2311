package id.lintas.plugin.practice.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts what a person types into terms: words without the little ones, and expressions that the synonyms know. */
final class Question {

    /** A word; "K/L" and the like are one to people. */
    private static final Pattern WORD = Pattern.compile("\\b\\p{L}/\\p{L}\\b|[\\p{L}\\p{M}\\p{N}]+");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** A whole paragraph is a question by its first words. */
    static final int MOST_TERMS = 24;

    private static final int LONGEST_EXPRESSION = 4;

    /**
     * @param shown as typed
     * @param text folded: lower case, words parted by one space
     * @param synonyms other expressions of the same
     */
    record Term(String shown, String text, List<String> synonyms) {

        boolean isWord() {
            return text.indexOf(' ') < 0;
        }
    }

    private final Set<String> little;
    private final Map<String, List<String>> synonyms = new LinkedHashMap<>();

    Question() {
        little = WordList.lines("stopwords.txt").stream()
                .flatMap(line -> typed(line).stream())
                .collect(Collectors.toUnmodifiableSet());
        for (String line : WordList.lines("synonyms.txt")) {
            List<String> group = List.of(line.split("\\s*,\\s*"));
            for (String one : group) {
                List<String> others = synonyms.computeIfAbsent(one, none -> new ArrayList<>());
                group.stream()
                        .filter(other -> !other.equals(one) && !others.contains(other))
                        .forEach(others::add);
            }
        }
    }

    private static List<String> typed(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String fold(String word) {
        return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("/", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The terms in the order of typing, each once; all words where there are only little ones. */
    List<Term> terms(String text) {
        List<String> typed = typed(text);
        List<String> words = typed.stream().map(Question::fold).toList();
        Map<String, Term> terms = new LinkedHashMap<>();
        int at = 0;
        while (at < words.size() && terms.size() < MOST_TERMS) {
            int end = at + expression(words, at);
            String term = String.join(" ", words.subList(at, end));
            if (end - at > 1 || !little.contains(term)) {
                String shown = String.join(" ", typed.subList(at, end));
                terms.putIfAbsent(term, new Term(shown, term, synonyms.getOrDefault(term, List.of())));
            }
            at = end;
        }
        if (terms.isEmpty()) {
            words.stream().limit(MOST_TERMS).forEach(word -> terms.put(word, new Term(word, word, List.of())));
        }
        return List.copyOf(terms.values());
    }

    private int expression(List<String> words, int at) {
        for (int length = Math.min(LONGEST_EXPRESSION, words.size() - at); length > 1; length--) {
            if (synonyms.containsKey(String.join(" ", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 1;
    }
}
