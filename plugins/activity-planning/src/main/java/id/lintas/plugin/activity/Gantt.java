package id.lintas.plugin.activity;

import id.lintas.api.StepContext;
import java.awt.Rectangle;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A plan made ready for the schedule: where each bar lies, what waits for what, in words too. Immutable. */
public final class Gantt {

    private static final int HEAD = 30;
    private static final int ROW = 34;
    private static final int DATE_COLUMN = 78;

    private final ActivityPlan plan;
    private final StepContext context;
    private final PlanGraph graph;
    private final CriticalPath critical;
    private final GanttAxis axis;
    private final Map<String, Integer> rows = new HashMap<>();
    private final DateTimeFormatter day;

    private Gantt(ActivityPlan plan, StepContext context) {
        this.plan = plan;
        this.context = context;
        graph = PlanGraph.of(plan);
        critical = CriticalPath.of(graph);
        axis = GanttAxis.of(
                plan,
                plan.activities().stream()
                        .flatMap(a -> graph.span(a.id()).stream())
                        .toList());
        for (int row = 0; row < plan.activities().size(); row++) {
            rows.putIfAbsent(plan.activities().get(row).id(), row);
        }
        day = DateTimeFormatter.ofPattern("d MMM yy", context.locale());
    }

    public static Gantt of(ActivityPlan plan, StepContext context) {
        return new Gantt(plan, context);
    }

    public ActivityPlan plan() {
        return plan;
    }

    public PlanGraph graph() {
        return graph;
    }

    public CriticalPath critical() {
        return critical;
    }

    public GanttAxis axis() {
        return axis;
    }

    public List<Activity> activities() {
        return plan.activities();
    }

    public Optional<Integer> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** For so many pixels of width at 100 %. */
    public GanttScale scale(int width) {
        int left = nameWidth(width) + 2 * columnWidth();
        return new GanttScale(left, axis.months(), Math.max(1, width - left) / (double) axis.months(), HEAD, ROW);
    }

    /** Names take their width, but little of a narrow window. */
    static int nameWidth(int width) {
        return Math.max(120, Math.min(280, width * 3 / 10));
    }

    /** Of the start and of the end, which only dates need; months are counted in the head. */
    int columnWidth() {
        return plan.dated() ? DATE_COLUMN : 0;
    }

    public int height() {
        return HEAD + plan.activities().size() * ROW + 1;
    }

    /** Where the activity's bar lies; none without a time that can be drawn. */
    public Optional<Rectangle> bar(Activity activity, GanttScale scale) {
        Optional<Integer> row = row(activity.id());
        return graph.span(activity.id())
                .filter(s -> row.isPresent())
                .map(s -> scale.bar(
                        row.get(),
                        axis.place(s.first()),
                        Math.min(axis.months(), axis.place(s.last().plusDays(1)))));
    }

    /** When the activity takes place, or what is wrong with it. */
    public String words(Activity activity) {
        Optional<Span> span = graph.span(activity.id());
        if (span.isEmpty()) {
            return unscheduled(activity);
        }
        if (plan.dated()) {
            return text(
                    "schedule.dates",
                    day(span.get().first()),
                    day(span.get().last()),
                    span.get().days());
        }
        String key = activity.start() == activity.end() ? "schedule.bar.one" : "schedule.bar";
        return text(key, activity.start(), activity.end());
    }

    private String unscheduled(Activity activity) {
        if (!plan.dated()) {
            boolean wrong = activity.start() > 0 && activity.end() > 0;
            return wrong ? text("schedule.wrong", activity.start(), activity.end()) : text("schedule.none");
        }
        boolean wrong = !activity.startDate().isBlank() && !activity.endDate().isBlank();
        return wrong ? text("schedule.wrongDates", activity.startDate(), activity.endDate()) : text("schedule.noDates");
    }

    /** Whether something is written that cannot be drawn. */
    boolean wrong(Activity activity) {
        boolean written = plan.dated()
                ? !activity.startDate().isBlank() && !activity.endDate().isBlank()
                : activity.start() > 0 && activity.end() > 0;
        return written && graph.span(activity.id()).isEmpty();
    }

    String first(Activity activity) {
        return PlanCalendar.date(activity.startDate()).map(this::day).orElse("–");
    }

    String last(Activity activity) {
        return PlanCalendar.date(activity.endDate()).map(this::day).orElse("–");
    }

    /** When the plan ends and what its critical path is. */
    public String summary() {
        return critical.end()
                .map(end -> text(
                        plan.dated() ? "schedule.summary.date" : "schedule.summary",
                        plan.dated() ? day(end) : PlanCalendar.of(plan).monthOf(end),
                        String.join(" → ", critical.activities())))
                .orElse("");
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }

    Locale locale() {
        return context.locale();
    }
}
