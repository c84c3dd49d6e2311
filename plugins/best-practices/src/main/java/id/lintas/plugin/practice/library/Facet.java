package id.lintas.plugin.practice.library;

import java.util.List;
import java.util.function.Function;

/** A property that practices are filtered by, with its values in the slides' order. */
public enum Facet {
    COUNTRY("country", List.of("indonesia", "abroad"), p -> List.of(p.indonesian() ? "indonesia" : "abroad")),
    LEVEL("level", List.of("unit", "agency", "local-government", "country"), p -> List.of(p.level())),
    WOG_TYPE(
            "wogType",
            List.of(
                    "inclusion",
                    "dialogue",
                    "joint-planning",
                    "joint-working",
                    "joint-venture",
                    "satellite",
                    "strategic-alliance",
                    "union",
                    "merger"),
            LibraryPractice::wogType),
    PRACTICE(
            "practice",
            List.of("strengthening-coordination", "coordinating-body", "task-force", "social-coalition"),
            p -> p.practice().isEmpty() ? List.of() : List.of(p.practice())),
    SERVICE_PATTERN(
            "servicePattern",
            List.of("functional-technical", "one-roof", "one-door", "centralised", "electronic"),
            LibraryPractice::servicePattern),
    PREREQUISITE(
            "prerequisite",
            List.of("culture-philosophy", "new-ways-of-working", "accountability-incentives", "collegiate-approach"),
            LibraryPractice::prerequisites),
    OBSTACLE(
            "obstacle",
            List.of(
                    "expertise",
                    "time",
                    "cost",
                    "competition",
                    "conventional-wisdom",
                    "hr-institution-capacity",
                    "values-culture",
                    "leadership"),
            LibraryPractice::obstacles);

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> codes;

    @SuppressWarnings("ImmutableEnumChecker") // the functions keep nothing
    private final Function<LibraryPractice, List<String>> read;

    Facet(String key, List<String> codes, Function<LibraryPractice, List<String>> read) {
        this.key = key;
        this.codes = codes;
        this.read = read;
    }

    /** Names the facet in text keys: {@code facet.<key>}, {@code code.<code>}. */
    public String key() {
        return key;
    }

    public List<String> codes() {
        return codes;
    }

    public List<String> of(LibraryPractice practice) {
        return read.apply(practice);
    }
}
