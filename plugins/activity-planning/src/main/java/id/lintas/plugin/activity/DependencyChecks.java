package id.lintas.plugin.activity;

import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the plan can be carried out in its order: no circle, nothing begins before what it waits for. */
final class DependencyChecks {

    private DependencyChecks() {}

    static void check(ActivityPlan plan, Findings findings) {
        if (!plan.firstDay().isBlank() && PlanCalendar.date(plan.firstDay()).isEmpty()) {
            findings.plan(
                    Severity.ERROR,
                    "first-day-impossible",
                    Place.field("firstDay"),
                    plan.firstDay().strip());
        }
        PlanGraph graph = PlanGraph.of(plan);
        circles(graph, findings);
        for (PlanGraph.Edge edge : graph.edges()) {
            if (graph.broken(edge) && !graph.closesCircle(edge.from(), edge.to())) {
                plan.activity(edge.to()).ifPresent(late -> tooEarly(late, edge, findings));
            }
        }
        Set<String> there = plan.activities().stream().map(Activity::id).collect(Collectors.toSet());
        plan.activities().forEach(a -> dangling(a, there, findings));
    }

    private static void circles(PlanGraph graph, Findings findings) {
        for (List<String> circle : graph.cycles()) {
            String first = circle.get(0);
            String last = circle.get(circle.size() - 1);
            String way = String.join(" → ", circle) + " → " + first;
            findings.plan(Severity.ERROR, "dependency-circle", Place.of(first, "after"), first, way);
            findings.fixPlan("openCircle", p -> PlanEdits.unlink(p, last, first), first, last);
        }
    }

    private static void tooEarly(Activity activity, PlanGraph.Edge edge, Findings findings) {
        findings.error("starts-too-early", activity, "after", edge.from());
        findings.fixPlan("startAfter", p -> PlanEdits.startAfter(p, activity.id()), activity.id(), edge.from());
    }

    private static void dangling(Activity activity, Set<String> there, Findings findings) {
        for (ItemRef ref : activity.after()) {
            boolean own = ref.step().equals(ActivityPlanningStep.ID) && ref.id().equals(activity.id());
            boolean known = ref.step().equals(ActivityPlanningStep.ID) && there.contains(ref.id());
            if (own || !known) {
                findings.warning(own ? "after-itself" : "after-gone", activity, "after", ref.id());
                findings.fix("unlink", activity, a -> PlanEdits.without(a, ref), ref.id());
            }
        }
    }
}
