package id.lintas.app.search;

import id.lintas.engine.search.Passage;
import id.lintas.engine.search.Replacement;
import id.lintas.engine.search.Search;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What a search has found, under headings, with what is ticked to be replaced; a presentation model. */
final class SearchResult {

    static final SearchResult NONE = new SearchResult(new Search("", false, false), List.of(), p -> "");

    private static final int BEFORE = 20;
    private static final int AFTER = 90;

    /** A line of the list: a heading has no passage. */
    sealed interface Line permits Heading, Hit {}

    record Heading(String text, int count) implements Line {}

    record Hit(Passage passage, String excerpt) implements Line {}

    private final Search search;
    private final List<Line> lines = new ArrayList<>();
    private final Set<Passage> ticked = new LinkedHashSet<>();

    /** @param heading the task or page that a passage is on */
    SearchResult(Search search, List<Passage> passages, Function<Passage, String> heading) {
        this.search = search;
        Map<String, List<Passage>> groups = new LinkedHashMap<>();
        for (Passage passage : search.find(passages)) {
            groups.computeIfAbsent(heading.apply(passage), h -> new ArrayList<>())
                    .add(passage);
            ticked.add(passage);
        }
        groups.forEach((text, own) -> {
            lines.add(new Heading(text, own.size()));
            own.forEach(p -> lines.add(
                    new Hit(p, excerpt(p.text(), search.in(p.text()).get(0).start()))));
        });
    }

    List<Line> lines() {
        return lines;
    }

    /** How many passages were found. */
    int count() {
        return (int) lines.stream().filter(Hit.class::isInstance).count();
    }

    boolean isTicked(Hit hit) {
        return ticked.contains(hit.passage());
    }

    void tick(Hit hit, boolean on) {
        if (on) {
            ticked.add(hit.passage());
        } else {
            ticked.remove(hit.passage());
        }
    }

    /** In the order of the list. */
    List<Passage> ticked() {
        return lines.stream()
                .filter(Hit.class::isInstance)
                .map(line -> ((Hit) line).passage())
                .filter(ticked::contains)
                .toList();
    }

    /** The excerpt as it would read. */
    String preview(Hit hit, String by) {
        String after = new Replacement(search, by).preview(hit.passage());
        return excerpt(after, search.in(hit.passage().text()).get(0).start());
    }

    /** One line around the place, with dots where it goes on. */
    private static String excerpt(String text, int place) {
        int start = Math.max(0, place - BEFORE);
        int end = Math.min(text.length(), place + AFTER);
        String part = text.substring(Math.min(start, end), end).replaceAll("\\s+", " ");
        return (start > 0 ? "…" : "") + part + (end < text.length() ? "…" : "");
    }
}
