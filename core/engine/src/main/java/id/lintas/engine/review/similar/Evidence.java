package id.lintas.engine.review.similar;

import id.lintas.engine.search.Passage;
import java.util.List;

/**
 * Two passages that are alike.
 *
 * @param likeness between 0 and 1: the weight of the words that both have, of the weight of all; rare words weigh more
 * @param words how many words of the shorter one count, those that were given left out
 * @param sameInOne the words of the first that the second has too
 * @param sameInOther the words of the second that the first has too
 */
public record Evidence(
        Passage one, Passage other, double likeness, int words, List<Span> sameInOne, List<Span> sameInOther) {

    public Evidence {
        sameInOne = List.copyOf(sameInOne);
        sameInOther = List.copyOf(sameInOther);
    }
}
