package id.lintas.engine.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is looked for: plain words, whatever their case unless {@code exact}, inside other words unless {@code wholeWord}. */
public final class Search {

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";

    /** Where in a text, from {@code start} to before {@code end}. */
    public record Span(int start, int end) {}

    private final Pattern pattern;
    private final boolean empty;

    public Search(String words, boolean exact, boolean wholeWord) {
        String quoted = Pattern.quote(words);
        empty = words.isEmpty();
        pattern = Pattern.compile(
                wholeWord ? NO_LETTER_BEFORE + quoted + NO_LETTER_AFTER : quoted,
                exact ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Every place in the text; none for empty words. */
    public List<Span> in(String text) {
        return empty
                ? List.of()
                : pattern.matcher(text)
                        .results()
                        .map(r -> new Span(r.start(), r.end()))
                        .toList();
    }

    /** The text with each of them replaced; {@code by} is taken as it stands. */
    public String replace(String text, String by) {
        return empty ? text : pattern.matcher(text).replaceAll(Matcher.quoteReplacement(by));
    }

    /** The passages that say it, in their order. */
    public List<Passage> find(List<Passage> passages) {
        return passages.stream().filter(p -> !in(p.text()).isEmpty()).toList();
    }
}
