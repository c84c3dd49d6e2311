package id.lintas.engine.review.answers;

import id.lintas.engine.review.similar.Source;
import id.lintas.engine.search.Passage;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one group answered.
 *
 * @param passages one, or one of each item
 */
public record Answer(Source source, List<Passage> passages) {

    public Answer {
        passages = List.copyOf(passages);
    }

    /** All of it, a line for each item. */
    public String text() {
        return passages.stream().map(p -> p.text().strip()).collect(Collectors.joining("\n"));
    }
}
