package id.lintas.plugin.issue;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.ProjectView;

/** What a careful reader would ask next: is the claim shown, does the plan answer it. */
final class ThreadChecks {

    private ThreadChecks() {}

    static void check(Inspection in) {
        rivals(in);
        in.data.chosenIssue().ifPresent(issue -> unanswered(in, issue));
    }

    /** An issue scored as high as the chosen one, or highest while none is chosen, and nothing that shows it. */
    private static void rivals(Inspection in) {
        String chosen = in.data.chosenIssue().map(Issue::id).orElse("");
        int bar = chosen.isEmpty()
                ? in.ranking.top().stream()
                        .mapToInt(in.ranking::total)
                        .findFirst()
                        .orElse(0)
                : in.ranking.total(chosen);
        for (Issue issue : in.data.issues()) {
            int total = in.ranking.total(issue.id());
            if (total > 0
                    && total >= bar
                    && !issue.id().equals(chosen)
                    && issue.evidence().isEmpty()) {
                in.hint("claim-without-evidence", Place.of(issue.id(), "evidence"), issue.id(), in.total(issue.id()));
            }
        }
    }

    /** There are activities, but none of them answers a cause of the chosen issue, and no root cause could be an open end. */
    private static void unanswered(Inspection in, Issue issue) {
        ProjectView project = in.context.project();
        boolean planned = !project.items(Item.ACTIVITY).isEmpty();
        boolean answered = in.data.causes().stream()
                .map(c -> new ItemRef(IssueStep.ID, c.id()))
                .anyMatch(c -> project.linksTo(c).stream()
                        .anyMatch(l -> !l.from().step().equals(IssueStep.ID)));
        if (planned && in.data.rootCauses().isEmpty() && !in.data.causes().isEmpty() && !answered) {
            in.hint("thread-broken", Place.field("causes"), issue.id());
        }
    }
}
