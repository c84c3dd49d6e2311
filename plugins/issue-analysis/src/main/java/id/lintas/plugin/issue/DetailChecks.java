package id.lintas.plugin.issue;

import id.lintas.api.Item;
import id.lintas.api.Place;

/** What the worksheet asks about the chosen issue. */
final class DetailChecks {

    private DetailChecks() {}

    static void check(Inspection in) {
        in.data.chosenIssue().ifPresent(issue -> {
            missing(in, issue.problems().isBlank(), "problems-missing", issue, "problems");
            missing(in, issue.affected().isBlank(), "affected-missing", issue, "affected");
            in.open("evidence-missing", Place.of(issue.id(), "evidence"), issue.id(), Item.EVIDENCE);
            sectors(in, issue);
            missing(in, issue.whyNotAlone().isBlank(), "why-not-alone-missing", issue, "whyNotAlone");
            missing(in, issue.drivers().isEmpty(), "drivers-missing", issue, "drivers");
        });
    }

    private static void missing(Inspection in, boolean isMissing, String id, Issue issue, String field) {
        if (isMissing) {
            in.error(id, Place.of(issue.id(), field), issue.id());
        }
    }

    /** Whole of government needs several. */
    private static void sectors(Inspection in, Issue issue) {
        long named = issue.sectors().stream()
                .filter(s -> !s.isBlank())
                .map(Words::plain)
                .distinct()
                .count();
        missing(in, named == 0, "sectors-missing", issue, "sectors");
        if (named == 1) {
            in.warning("sectors-one", Place.of(issue.id(), "sectors"), issue.id());
        }
    }
}
