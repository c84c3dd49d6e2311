package id.lintas.plugin.activity;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.ProjectView;
import id.lintas.api.ProjectView.OpenEnd;
import id.lintas.api.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether activities answer causes, and causes have activities. Silent as long as the issue analysis has no causes: then
 * that is what is missing.
 */
final class CauseChecks {

    private CauseChecks() {}

    static void check(Activity activity, Findings findings) {
        ProjectView project = findings.context().project();
        List<ItemRef> dangling = activity.causes().stream()
                .filter(c -> project.item(c).isEmpty())
                .toList();
        OpenEnd end = uncaused(activity);
        if (project.isOpen(end.item(), end.lacks())) {
            findings.error("cause-missing", activity, "causes");
            findings.tells(end);
        }
        for (ItemRef gone : dangling) {
            findings.warning("cause-gone", activity, "causes", gone.id());
            findings.fix("unlink", activity, a -> unlink(a, gone), gone.id());
        }
    }

    static OpenEnd uncaused(Activity activity) {
        return new OpenEnd(new ItemRef(ActivityPlanningStep.ID, activity.id()), Item.CAUSE);
    }

    /** A root cause without an activity is a gap, another cause only worth a thought. */
    static void checkCoverage(ActivityPlan plan, Findings findings) {
        if (plan.activities().isEmpty()) {
            return;
        }
        Set<ItemRef> answered =
                plan.activities().stream().flatMap(a -> a.causes().stream()).collect(Collectors.toSet());
        List<Item> open = Causes.all(findings.context().project()).stream()
                .filter(c -> !answered.contains(c.ref()))
                .toList();
        for (Item cause : open) {
            if (Causes.isRoot(cause)) {
                String id = cause.ref().id();
                findings.plan(Severity.ERROR, "root-cause-open", Place.of(id, "coverage"), id, cause.label());
                String fresh = PlanEdits.freshId(plan, findings.context().project());
                findings.tells(new OpenEnd(cause.ref(), Item.ACTIVITY));
                findings.fixPlan("addFor", p -> p.add(PlanEdits.answering(fresh, cause.ref())), id);
            }
        }
        List<Item> others = open.stream().filter(c -> !Causes.isRoot(c)).toList();
        if (!others.isEmpty()) {
            String ids = others.stream().map(c -> c.ref().id()).collect(Collectors.joining(", "));
            Place place = Place.of(others.get(0).ref().id(), "coverage");
            findings.plan(Severity.HINT, "cause-open", place, ids);
        }
    }

    private static Activity unlink(Activity activity, ItemRef cause) {
        return activity.with(
                "causes",
                activity.causes().stream().filter(c -> !c.equals(cause)).toList());
    }
}
