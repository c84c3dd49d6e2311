package id.lintas.plugin.practice;

import id.lintas.api.ItemRef;
import id.lintas.api.Records;
import id.lintas.api.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A practice is there once, and the library knows it. */
final class LibraryCheck {

    /** What an own practice tells; where the first says nothing, the second does. */
    private record Told(String field, Function<Practice, String> text) {}

    private static final List<Told> TOLD = List.of(
            new Told("body", Practice::body),
            new Told("country", Practice::country),
            new Told("done", Practice::done),
            new Told("result", Practice::result),
            new Told("source", Practice::source));

    private final Inspection in;
    private final Map<String, Practice> seen = new HashMap<>();

    /** Made anew for each inspection, and asked about its practices in their order. */
    LibraryCheck(Inspection in) {
        this.in = in;
    }

    void check(Practice practice) {
        if (!practice.isOwn() && in.library().find(practice.libraryId()).isEmpty()) {
            in.add(in.finding(Severity.WARNING, "library-unknown", practice, "libraryId", practice.libraryId()));
        }
        earlier(practice)
                .ifPresent(first -> in.add(in.finding(Severity.WARNING, "same-twice", practice, "title", first.id())
                        .withFix(
                                in.context().text("fix.same-twice", first.id()),
                                data -> join(data, first.id(), practice.id()))));
    }

    /** The first that is the same entry of the library, or an own one with the same title. */
    private Optional<Practice> earlier(Practice practice) {
        String title = practice.title().strip().toLowerCase(Locale.ROOT);
        if (practice.isOwn() && title.isEmpty()) {
            return Optional.empty();
        }
        String key = practice.isOwn() ? "own " + title : "library " + practice.libraryId();
        return Optional.ofNullable(seen.putIfAbsent(key, practice));
    }

    /** The first keeps its place and takes what the second has more. */
    private static PracticeData join(PracticeData data, String first, String second) {
        Optional<Practice> more = data.find(second);
        return more.isEmpty()
                ? data
                : data.change(first, p -> joined(p, more.orElseThrow())).without(second);
    }

    private static Practice joined(Practice one, Practice more) {
        Practice joined = Records.with(one, "lesson", lessons(one.lesson(), more.lesson()));
        joined = Records.with(joined, "activities", union(one.activities(), more.activities()));
        joined = Records.with(joined, "obstacles", union(one.obstacles(), more.obstacles()));
        List<String> prerequisites = Stream.concat(one.prerequisites().stream(), more.prerequisites().stream())
                .distinct()
                .toList();
        joined = Records.with(joined, "prerequisites", prerequisites);
        for (Told told : TOLD) {
            String there = told.text().apply(one);
            joined = Records.with(
                    joined, told.field(), there.isBlank() ? told.text().apply(more) : there);
        }
        return joined;
    }

    private static String lessons(String one, String more) {
        return Stream.of(one, more)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    private static List<ItemRef> union(List<ItemRef> one, List<ItemRef> more) {
        return Stream.concat(one.stream(), more.stream()).distinct().toList();
    }
}
