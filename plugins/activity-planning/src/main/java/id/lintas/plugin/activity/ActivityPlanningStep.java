package id.lintas.plugin.activity;

import id.lintas.api.Finding;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.api.Part;
import id.lintas.api.ReportSink;
import id.lintas.api.StepContext;
import id.lintas.api.WorksheetStep;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pf4j.Extension;

/** Task 2: activities across agencies that answer the causes of the chosen issue. */
@Extension
public final class ActivityPlanningStep implements WorksheetStep<ActivityPlan> {

    public static final String ID = "activity-planning";

    /** How many activities the worksheet asks for, unless its settings say otherwise. */
    public static int asked(StepContext context) {
        return context.project().settings().number("activities.min", 3);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ActivityPlan> dataType() {
        return ActivityPlan.class;
    }

    @Override
    public ActivityPlan empty() {
        return ActivityPlan.EMPTY;
    }

    @Override
    public Set<String> codes() {
        return Set.of(
                "type",
                "secondType",
                "practice",
                "servicePattern",
                "serviceKind",
                "raised",
                "lowered",
                "deed",
                "duration",
                "budget",
                "command",
                "startDate",
                "endDate",
                "dueDate",
                "firstDay",
                "timeUnit");
    }

    /** With the first day and the days that it takes, as far as they are known. */
    @Override
    public List<Item> items(ActivityPlan plan) {
        PlanCalendar calendar = PlanCalendar.of(plan);
        return plan.activities().stream()
                .map(a -> calendar.span(a)
                        .map(span -> item(a).with(Item.START, span.first().toString())
                                .with(Item.DAYS, Integer.toString(span.days())))
                        .orElseGet(() -> item(a)))
                .toList();
    }

    private static Item item(Activity activity) {
        return Item.of(ID, activity.id(), activity.name(), Item.ACTIVITY)
                .withCodes(activity.type(), activity.secondType(), activity.practice(), activity.servicePattern());
    }

    @Override
    public List<Link> links(ActivityPlan plan) {
        return plan.activities().stream()
                .flatMap(a -> Stream.concat(
                        a.causes().stream().map(c -> new Link(new ItemRef(ID, a.id()), c)),
                        a.after().stream().map(b -> new Link(new ItemRef(ID, a.id()), b, Link.AFTER))))
                .toList();
    }

    @Override
    public List<Part> parts(ActivityPlan plan, StepContext context) {
        return ActivityParts.of(plan, context);
    }

    @Override
    public List<Finding<ActivityPlan>> check(ActivityPlan plan, StepContext context) {
        return ActivityChecks.run(plan, context);
    }

    @Override
    public void report(ActivityPlan plan, StepContext context, ReportSink sink) {
        new ActivityReport(context, sink).write(plan);
    }
}
