package id.lintas.plugin.issue;

import id.lintas.api.Place;
import id.lintas.api.Severity;
import java.util.List;

/** Whether an issue is chosen, whether it may be, and whether the group says why. */
final class ChoiceChecks {

    private ChoiceChecks() {}

    static void check(Inspection in) {
        if (in.data.chosen().isEmpty()) {
            notChosen(in);
        } else if (in.data.chosenIssue().isEmpty()) {
            in.add(in.finding(Severity.ERROR, "chosen-unknown", Place.field("chosen"), in.data.chosen())
                    .withFix(in.context.text("fix.chosen-unknown"), d -> d.choose("")));
        } else {
            chosen(in, in.data.chosenIssue().orElseThrow());
        }
    }

    private static void notChosen(Inspection in) {
        if (in.data.issues().isEmpty()) {
            return;
        }
        List<String> top = in.ranking.top();
        if (top.size() > 1) {
            in.error("chosen-missing-tie", Place.field("chosen"), Words.join(top, in.context), in.total(top.get(0)));
        } else if (top.size() == 1 && in.data.issues().size() >= in.rules.issuesMin()) {
            String best = top.get(0);
            in.add(in.finding(Severity.ERROR, "chosen-missing-top", Place.field("chosen"), best, in.total(best))
                    .withFix(in.context.text("fix.chosen-missing-top", best), d -> d.choose(best)));
        } else {
            in.error("chosen-missing", Place.field("chosen"));
        }
    }

    private static void chosen(Inspection in, Issue issue) {
        if (Screening.fails(issue, in.rules)) {
            in.error(
                    "chosen-fails-apkl",
                    Place.of(issue.id(), "overrideReason"),
                    issue.id(),
                    Words.unmet(issue, in.rules, in.context));
        }
        if (issue.reason().isBlank()) {
            reason(in, issue);
        }
    }

    /** One finding for the one empty field, worded by what has to be explained. */
    private static void reason(Inspection in, Issue issue) {
        Place place = Place.of(issue.id(), "reason");
        List<String> top = in.ranking.top();
        if (in.ranking.rank(issue.id()) > 1) {
            in.error("reason-missing-not-top", place, issue.id(), Words.join(top, in.context));
        } else if (top.size() > 1 && top.contains(issue.id())) {
            List<String> others =
                    top.stream().filter(id -> !id.equals(issue.id())).toList();
            in.error("reason-missing-tie", place, issue.id(), Words.join(others, in.context));
        } else {
            in.error("reason-missing", place, issue.id());
        }
    }
}
