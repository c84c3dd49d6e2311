package id.lintas.plugin.practice.library;

import static java.util.Objects.requireNonNullElse;

import id.lintas.api.HasId;
import java.util.List;
import java.util.Set;

/**
 * A practice of the library. Codes are those of the slides' concepts, such as {@code joint-working}; the component names
 * are the file's.
 *
 * @param country ISO code of the (first) country
 * @param countries all of them where there are several, else empty
 * @param years as printed: "2018–sekarang"
 * @param practice one of the slides' four, or empty where none fits
 * @param obstacles kinds of obstacle and challenge that were met
 * @param confidence {@code excerpt-read}, {@code well-known} or {@code to-check}
 * @param verifiedBy what the reading rests on, where it needs saying, or empty
 */
public record LibraryPractice(
        String id,
        Bilingual title,
        String level,
        String country,
        List<String> countries,
        String leadBody,
        List<String> partnerBodies,
        String years,
        Bilingual problem,
        Bilingual done,
        List<String> wogType,
        String practice,
        List<String> servicePattern,
        List<String> prerequisites,
        Bilingual results,
        List<String> obstacles,
        Bilingual obstacleNote,
        Bilingual lessons,
        List<Source> sources,
        String confidence,
        String verifiedBy)
        implements HasId {

    /** Before the id of a group's own practice. */
    public static final String OWN = "own:";

    /** A text that a contributed practice leaves out is empty. */
    public LibraryPractice {
        title = requireNonNullElse(title, Bilingual.NONE);
        problem = requireNonNullElse(problem, Bilingual.NONE);
        done = requireNonNullElse(done, Bilingual.NONE);
        results = requireNonNullElse(results, Bilingual.NONE);
        obstacleNote = requireNonNullElse(obstacleNote, Bilingual.NONE);
        lessons = requireNonNullElse(lessons, Bilingual.NONE);
    }

    /** Every country that it is from. */
    public List<String> places() {
        return countries.isEmpty() ? List.of(country) : countries;
    }

    public boolean indonesian() {
        return country.equals("ID");
    }

    /** One of the group's own. */
    public boolean isOwn() {
        return id.startsWith(OWN);
    }

    /** How many bodies it names: who leads it, and partners. */
    public int bodies() {
        return (leadBody.isBlank() ? 0 : 1) + partnerBodies.size();
    }

    /** Of its kinds of obstacle, WoG types, WoG practice and service patterns, how many of the four share a code. */
    public int facetsWith(Set<String> codes) {
        int facets = 0;
        for (List<String> facet : List.of(obstacles, wogType, List.of(practice), servicePattern)) {
            facets += facet.stream().anyMatch(codes::contains) ? 1 : 0;
        }
        return facets;
    }
}
