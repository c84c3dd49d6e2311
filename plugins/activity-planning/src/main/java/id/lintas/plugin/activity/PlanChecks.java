package id.lintas.plugin.activity;

import id.lintas.api.Item;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import java.util.HashMap;
import java.util.Map;

/** Whether there are enough activities, each with a name of its own, what is done and what comes of it. */
final class PlanChecks {

    private PlanChecks() {}

    static void check(ActivityPlan plan, Findings findings) {
        int count = plan.activities().size();
        int asked = ActivityPlanningStep.asked(findings.context());
        if (count == 0) {
            none(findings);
        } else if (count < asked) {
            findings.plan(Severity.ERROR, "activities-few", Place.field("activities"), count, asked);
        }
        sameNames(plan, findings);
    }

    static void check(Activity activity, Findings findings) {
        findings.missing(activity.name().isBlank(), Severity.ERROR, "name-missing", activity, "name");
        findings.missing(
                activity.description().isBlank(), Severity.ERROR, "description-missing", activity, "description");
        findings.missing(activity.output().isBlank(), Severity.ERROR, "output-missing", activity, "output");
        boolean noBenefit = activity.raised().isEmpty() && activity.lowered().isEmpty();
        findings.missing(noBenefit, Severity.HINT, "benefit-missing", activity, "raised");
    }

    private static void none(Findings findings) {
        Causes.all(findings.context().project()).stream()
                .filter(Causes::isRoot)
                .findFirst()
                .map(Item::ref)
                .ifPresentOrElse(
                        ref -> findings.plan(
                                Severity.ERROR, "activities-none-root", Place.field("activities"), ref.id()),
                        () -> findings.plan(Severity.ERROR, "activities-none", Place.field("activities")));
    }

    private static void sameNames(ActivityPlan plan, Findings findings) {
        Map<String, String> first = new HashMap<>();
        for (Activity activity : plan.activities()) {
            String name = Agencies.key(activity.name());
            String other = name.isEmpty() ? null : first.putIfAbsent(name, activity.id());
            if (other != null) {
                findings.warning("name-twice", activity, "name", other);
            }
        }
    }
}
