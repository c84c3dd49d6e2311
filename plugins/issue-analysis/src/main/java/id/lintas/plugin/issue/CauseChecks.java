package id.lintas.plugin.issue;

import id.lintas.api.Item;
import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.api.Severity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fishbone: causes that are causes, on ribs, and a root cause among them. */
final class CauseChecks {

    /** From this many causes on, all of them on one rib look like a rib not asked about. */
    private static final int ONE_SIDED = 3;

    /** Words with a space behind them; looked up once for all causes. */
    private record Beginnings(List<String> ofSolutions, List<String> ofAbsences) {}

    private CauseChecks() {}

    static void check(Inspection in) {
        List<Cause> causes = in.data.causes();
        if (causes.isEmpty()) {
            in.data.chosenIssue().ifPresent(i -> in.open("causes-none", Place.field("causes"), i.id(), Item.CAUSE));
            return;
        }
        if (in.data.rootCauses().isEmpty()) {
            in.error("root-cause-none", Place.of(causes.get(0).id(), "root"));
        }
        Map<String, Cause> seen = new HashMap<>();
        Beginnings beginnings = new Beginnings(words("solution.words", in), words("absence.words", in));
        List<String> ribs = Ribs.of(in.data, in.context).stream().map(Rib::id).toList();
        for (Cause cause : causes) {
            rib(in, cause, ribs);
            text(in, cause, seen, beginnings);
        }
        long used = causes.stream().map(Cause::rib).distinct().count();
        if (causes.size() >= ONE_SIDED
                && used == 1
                && ribs.contains(causes.get(0).rib())) {
            in.hint(
                    "causes-on-one-rib",
                    Place.field("causes"),
                    Ribs.title(in.data, causes.get(0).rib(), in.context));
        }
    }

    private static void rib(Inspection in, Cause cause, List<String> ribs) {
        if (!ribs.contains(cause.rib())) {
            in.warning("cause-without-rib", Place.of(cause.id(), "rib"), cause.id());
        }
    }

    private static void text(Inspection in, Cause cause, Map<String, Cause> seen, Beginnings beginnings) {
        Place place = Place.of(cause.id(), "text");
        if (cause.text().isBlank()) {
            in.add(in.finding(Severity.ERROR, "cause-empty", place, cause.id())
                    .withFix(
                            in.context.text("fix.cause-empty", cause.id()),
                            d -> d.withCauses(Records.remove(d.causes(), cause.id()))));
            return;
        }
        Cause earlier = seen.putIfAbsent(Words.plain(cause.text()), cause);
        if (earlier != null && earlier.rib().equals(cause.rib())) {
            in.warning("cause-repeated-on-rib", place, cause.id(), earlier.id());
        } else if (earlier != null) {
            in.hint("cause-on-two-ribs", place, cause.id(), earlier.id());
        } else if (beginsWith(beginnings.ofSolutions(), cause.text())) {
            in.hint("cause-is-solution", place, cause.id());
        } else if (beginsWith(beginnings.ofAbsences(), cause.text())) {
            in.hint("cause-is-absence", place, cause.id());
        }
    }

    private static List<String> words(String key, Inspection in) {
        return Arrays.stream(in.context.text(key).split(","))
                .map(word -> word.strip() + " ")
                .toList();
    }

    private static boolean beginsWith(List<String> words, String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT) + " ";
        return words.stream().anyMatch(lower::startsWith);
    }
}
