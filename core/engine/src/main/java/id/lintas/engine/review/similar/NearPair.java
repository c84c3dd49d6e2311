package id.lintas.engine.review.similar;

import java.util.List;

/**
 * Two projects with passages that are alike.
 *
 * @param one of the class that is looked at
 * @param other of the same or of an earlier class
 * @param share between 0 and 1: the words in alike passages, of all words of the project that has fewer; words that were given
 *     count on neither side
 * @param evidence the longest first
 */
public record NearPair(Source one, Source other, double share, List<Evidence> evidence) {

    public NearPair {
        evidence = List.copyOf(evidence);
    }

    /** Whether both name the same group, so that one is most likely a later copy of the other. */
    public boolean sameGroup() {
        return one.reviewed().project().equals(other.reviewed().project())
                && one.reviewed()
                        .group()
                        .name()
                        .strip()
                        .equalsIgnoreCase(other.reviewed().group().name().strip());
    }
}
