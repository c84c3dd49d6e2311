package id.lintas.plugin.activity;

import id.lintas.api.Item;
import id.lintas.api.ReportSink;
import id.lintas.api.StepContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The step's part of the report: an overview, each activity, who has which role, when, and which cause is answered. */
final class ActivityReport {

    private final StepContext context;
    private final ReportSink sink;

    ActivityReport(StepContext context, ReportSink sink) {
        this.context = context;
        this.sink = sink;
    }

    void write(ActivityPlan plan) {
        if (plan.activities().isEmpty()) {
            sink.missing(text("report.none"));
            return;
        }
        int lacking = ActivityPlanningStep.asked(context) - plan.activities().size();
        if (lacking > 0) {
            sink.missing(text("report.few", lacking));
        }
        sink.diagram(BoardDrawing.diagram(plan, context));
        overview(plan);
        ActivityReportTable table = new ActivityReportTable(plan, context, sink);
        plan.activities().forEach(table::write);
        raci(plan);
        schedule(plan);
        coverage(plan);
    }

    private void overview(ActivityPlan plan) {
        List<List<String>> rows = plan.activities().stream()
                .map(a -> List.of(
                        a.id(),
                        a.name(),
                        WogType.of(a.type()).map(t -> concept(t.id())).orElse(""),
                        WogType.of(a.type()).map(t -> concept(t.category())).orElse(""),
                        a.lead()))
                .toList();
        sink.table(
                List.of(
                        text("report.id"),
                        text("report.activity"),
                        text("field.type"),
                        text("report.category"),
                        text("field.lead")),
                rows);
    }

    private void raci(ActivityPlan plan) {
        sink.heading(text("report.raci"));
        List<String> agencies = Agencies.rows(plan);
        if (plan.activities().stream().allMatch(a -> Raci.problem(a) == Raci.Problem.NO_ROLES)) {
            sink.missing(text("report.raci.none"));
            return;
        }
        sink.paragraph(text("report.raci.legend"));
        List<String> header = new ArrayList<>(List.of(text("report.agency")));
        plan.activities().forEach(a -> header.add(a.id()));
        List<List<String>> rows = new ArrayList<>();
        for (String agency : agencies) {
            List<String> row = new ArrayList<>(List.of(agency));
            plan.activities().forEach(a -> row.add(letters(a, agency)));
            rows.add(row);
        }
        sink.table(header, rows);
    }

    private void schedule(ActivityPlan plan) {
        sink.heading(text("report.schedule"));
        Gantt gantt = Gantt.of(plan, context);
        String without = plan.activities().stream()
                .filter(a -> gantt.graph().span(a.id()).isEmpty())
                .map(Activity::id)
                .collect(Collectors.joining(", "));
        if (plan.activities().stream().anyMatch(a -> gantt.graph().span(a.id()).isPresent())) {
            sink.diagram(GanttDrawing.diagram(gantt));
            sink.paragraph(gantt.summary());
        }
        if (!without.isEmpty()) {
            sink.missing(text("report.schedule.missing", without));
        }
    }

    private void coverage(ActivityPlan plan) {
        List<Item> causes = Causes.all(context.project());
        if (causes.isEmpty()) {
            return;
        }
        sink.heading(text("report.coverage"));
        List<List<String>> rows = causes.stream()
                .map(c -> List.of(
                        c.ref().id(),
                        c.label(),
                        text(Causes.isRoot(c) ? "report.rootCause" : "report.cause"),
                        Causes.activitiesFor(plan, c.ref()).stream()
                                .map(Activity::id)
                                .collect(Collectors.joining(", "))))
                .toList();
        sink.table(
                List.of(text("report.id"), text("report.causeText"), text("report.kind"), text("report.answeredBy")),
                rows);
        causes.stream()
                .filter(c -> Causes.isRoot(c) && !Causes.covered(plan, c))
                .forEach(c -> sink.missing(text("report.rootCause.open", c.ref().id())));
    }

    private static String letters(Activity activity, String agency) {
        return Raci.roles(activity, agency).stream().map(Role::name).collect(Collectors.joining(", "));
    }

    private String concept(String id) {
        return text("concept." + id);
    }

    private String text(String key, Object... arguments) {
        return context.text(key, arguments);
    }
}
