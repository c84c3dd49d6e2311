package id.lintas.plugin.issue;

import id.lintas.api.Place;
import java.util.HashMap;
import java.util.Map;

/** The list: enough issues, each with a statement that says something. */
final class ListChecks {

    /** A statement below this says what is meant only to those who wrote it. */
    private static final int SHORT_WORDS = 5;

    private ListChecks() {}

    static void check(Inspection in) {
        int count = in.data.issues().size();
        if (count == 0) {
            in.error("issues-none", Place.field("issues"), in.rules.issuesMin());
            return;
        }
        if (count < in.rules.issuesMin()) {
            in.error("issues-few", Place.field("issues"), count, in.rules.issuesMin(), in.rules.issuesMin() - count);
        }
        Map<String, String> seen = new HashMap<>();
        for (Issue issue : in.data.issues()) {
            statement(in, issue, seen);
        }
    }

    private static void statement(Inspection in, Issue issue, Map<String, String> seen) {
        Place place = Place.of(issue.id(), "statement");
        if (issue.statement().isBlank()) {
            in.error("statement-missing", place, issue.id());
            return;
        }
        String earlier = seen.putIfAbsent(Words.plain(issue.statement()), issue.id());
        if (earlier != null) {
            in.warning("statement-repeated", place, issue.id(), earlier);
        } else if (Words.count(issue.statement()) < SHORT_WORDS && !Screening.fails(issue, in.rules)) {
            in.hint("statement-short", place, issue.id());
        }
    }
}
