package id.lintas.plugin.activity;

import id.lintas.api.Part;
import id.lintas.api.Place;
import id.lintas.api.StepContext;
import java.util.List;
import java.util.function.Predicate;

/** What the navigator ticks: each part counts the activities that are done in it. */
final class ActivityParts {

    private ActivityParts() {}

    static List<Part> of(ActivityPlan plan, StepContext context) {
        PlanCalendar calendar = PlanCalendar.of(plan);
        return List.of(
                part("list", "name", plan, context, ActivityParts::described),
                part("type", "type", plan, context, a -> WogType.of(a.type()).isPresent()),
                part("raci", "accountable", plan, context, a -> Raci.problem(a) == Raci.Problem.NONE),
                part("schedule", "start", plan, context, a -> calendar.span(a).isPresent()),
                part("indicator", "indicator", plan, context, a -> IndicatorChecks.complete(plan, a)));
    }

    private static Part part(
            String id, String field, ActivityPlan plan, StepContext context, Predicate<Activity> done) {
        int count = (int) plan.activities().stream().filter(done).count();
        int total = Math.max(
                Math.max(1, ActivityPlanningStep.asked(context)),
                plan.activities().size());
        Place place = plan.activities().stream()
                .filter(done.negate())
                .findFirst()
                .or(() -> plan.activities().stream().findFirst())
                .map(a -> Place.of(a.id(), field))
                .orElse(Place.field("activities"));
        return new Part(id, context.text("part." + id), count, total, place);
    }

    private static boolean described(Activity activity) {
        return !activity.name().isBlank()
                && !activity.description().isBlank()
                && !activity.causes().isEmpty()
                && !activity.lead().isBlank()
                && !activity.otherPartners().isEmpty()
                && !activity.output().isBlank();
    }
}
