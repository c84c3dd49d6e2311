package id.lintas.plugin.activity;

import id.lintas.api.ReportSink;
import id.lintas.api.StepContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One activity in the report: a table of what is there, then what is asked for and not there. */
final class ActivityReportTable {

    private final Gantt gantt;
    private final StepContext context;
    private final ReportSink sink;

    ActivityReportTable(ActivityPlan plan, StepContext context, ReportSink sink) {
        gantt = Gantt.of(plan, context);
        this.context = context;
        this.sink = sink;
    }

    void write(Activity activity) {
        String name = activity.name().isBlank() ? context.text("report.unnamed") : activity.name();
        sink.heading(activity.id() + " " + name);
        List<List<String>> rows = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        what(activity, rows, missing);
        how(activity, rows, missing);
        result(activity, rows, missing);
        if (!rows.isEmpty()) {
            sink.table(List.of(context.text("report.field"), context.text("report.content")), rows);
        }
        if (!missing.isEmpty()) {
            sink.missing(context.text("report.missing", String.join(", ", missing)));
        }
    }

    private void what(Activity a, List<List<String>> rows, List<String> missing) {
        asked("description", a.description(), rows, missing);
        asked("causes", causes(a), rows, missing);
        asked("lead", a.lead(), rows, missing);
        asked("partners", join(a.partners()), rows, missing);
    }

    private void how(Activity a, List<List<String>> rows, List<String> missing) {
        asked("type", type(a), rows, missing);
        optional("secondType", concept(a.secondType()), rows);
        optional("typeReason", a.typeReason(), rows);
        asked("practice", concept(a.practice()), rows, missing);
        optional("servicePattern", concept(a.servicePattern()), rows);
        optional("serviceKind", concept(a.serviceKind()), rows);
        for (Role role : Role.values()) {
            boolean always = role == Role.R || role == Role.A;
            String holders = join(role.holders(a));
            if (always) {
                asked(role.component(), holders, rows, missing);
            } else {
                optional(role.component(), holders, rows);
            }
        }
    }

    private void result(Activity a, List<List<String>> rows, List<String> missing) {
        boolean timed = gantt.graph().span(a.id()).isPresent();
        row(context.text("report.schedule"), timed ? gantt.words(a) : "", rows, missing);
        optional("after", String.join(", ", a.predecessors()), rows);
        asked("output", a.output(), rows, missing);
        asked("indicator", a.indicator(), rows, missing);
        measure(a, rows, missing);
        optional("raised", concepts(a.raised()), rows);
        optional("lowered", concepts(a.lowered()), rows);
    }

    private void measure(Activity a, List<List<String>> rows, List<String> missing) {
        boolean dated = gantt.plan().dated();
        if (IndicatorChecks.complete(gantt.plan(), a)) {
            String change = dated
                    ? context.text("report.changeBy", a.baseline(), a.target(), a.unit(), a.dueDate())
                    : context.text("report.change", a.baseline(), a.target(), a.unit(), a.due());
            row(context.text("report.measure"), change, rows, missing);
            return;
        }
        asked("baseline", a.baseline(), rows, missing);
        asked("target", a.target(), rows, missing);
        asked("unit", a.unit(), rows, missing);
        if (dated) {
            asked("dueDate", a.dueDate(), rows, missing);
        } else {
            asked("due", a.due() == 0 ? "" : Integer.toString(a.due()), rows, missing);
        }
    }

    private String causes(Activity activity) {
        return activity.causes().stream()
                .map(ref -> context.project()
                        .item(ref)
                        .map(i -> ref.id() + " " + i.label())
                        .orElse(ref.id()))
                .collect(Collectors.joining("; "));
    }

    private String type(Activity activity) {
        return WogType.of(activity.type())
                .map(t -> context.text("report.type", concept(t.id()), concept(t.category())))
                .orElse("");
    }

    private String concepts(List<String> ids) {
        return join(ids.stream().map(this::concept).toList());
    }

    private String concept(String id) {
        return id.isEmpty() ? "" : context.findText("concept." + id).orElse(id);
    }

    private void asked(String field, String value, List<List<String>> rows, List<String> missing) {
        row(label(field), value, rows, missing);
    }

    private void optional(String field, String value, List<List<String>> rows) {
        if (!value.isBlank()) {
            rows.add(List.of(label(field), value));
        }
    }

    /** The label of the form, unless the report has a word of its own. */
    private String label(String field) {
        return context.findText("report.label." + field).orElseGet(() -> context.text("field." + field));
    }

    private static void row(String label, String value, List<List<String>> rows, List<String> missing) {
        if (value.isBlank()) {
            missing.add(label);
        } else {
            rows.add(List.of(label, value));
        }
    }

    private static String join(List<String> entries) {
        return entries.stream().filter(e -> !e.isBlank()).collect(Collectors.joining("; "));
    }
}
