package id.lintas.plugin.issue;

import id.lintas.api.ReportSink;
import id.lintas.api.StepContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The printed form of the task, in the order of the work. */
final class IssueReport {

    private final IssueAnalysis data;
    private final StepContext context;
    private final ReportSink sink;
    private final Rules rules;
    private final Ranking ranking;

    IssueReport(IssueAnalysis data, StepContext context, ReportSink sink) {
        this.data = data;
        this.context = context;
        this.sink = sink;
        rules = Rules.of(context.project().settings());
        ranking = Ranking.of(data, rules);
    }

    void write() {
        sink.heading(context.text("report.issues"));
        if (data.issues().isEmpty()) {
            sink.missing(context.text("report.issues.missing"));
        } else {
            issues();
        }
        sink.heading(context.text("report.chosen"));
        data.chosenIssue().ifPresentOrElse(this::chosen, () -> sink.missing(context.text("report.chosen.missing")));
        causes();
        whys();
        stakeholders();
    }

    private void issues() {
        sink.paragraph(Words.rule(rules, context));
        data.issues().stream()
                .mapToInt(i -> i.votes().size())
                .max()
                .ifPresent(members -> sink.paragraph(members == 0 ? "" : context.text("report.votes", members)));
        List<String> header = new ArrayList<>(List.of("", context.text("column.statement")));
        for (Criterion c : Criterion.values()) {
            header.add(context.text("column." + c.field()));
        }
        header.addAll(texts("column.urgency", "column.seriousness", "column.growth", "column.total", "column.rank"));
        header.add(context.text("column.status"));
        sink.table(
                header,
                data.issues().stream().sorted(ranking.order()).map(this::row).toList());
    }

    private List<String> row(Issue issue) {
        List<String> row = new ArrayList<>(List.of(issue.id(), issue.statement()));
        for (Criterion c : Criterion.values()) {
            row.add(rules.byTick() ? judgement(c.judgement(issue)) : score(c.score(issue)));
        }
        Usg usg = Usg.of(issue);
        Locale locale = context.locale();
        row.addAll(List.of(
                usg.text(usg.urgency(), locale), usg.text(usg.seriousness(), locale), usg.text(usg.growth(), locale)));
        row.add(ranking.text(issue.id(), locale));
        row.add(
                ranking.tied(issue.id())
                        ? context.text("rank.tied", ranking.roman(issue.id()))
                        : ranking.roman(issue.id()));
        row.add(status(issue));
        return row;
    }

    private String status(Issue issue) {
        String unmet = Words.unmet(issue, rules, context);
        String chosen = issue.id().equals(data.chosen()) ? context.text("status.chosen") : "";
        if (unmet.isEmpty()) {
            return chosen;
        }
        String screened = Screening.fails(issue, rules)
                ? context.text("status.failed", unmet)
                : context.text("status.kept", issue.overrideReason());
        return chosen.isEmpty() ? screened : chosen + ". " + screened;
    }

    private void chosen(Issue issue) {
        sink.highlight(
                context.text("report.chosen"), context.text("report.chosen.statement", issue.id(), issue.statement()));
        asked("reason", issue.reason());
        asked("problems", issue.problems());
        asked("affected", issue.affected());
        asked("sectors", String.join("; ", issue.sectors()));
        asked("whyNotAlone", issue.whyNotAlone());
        asked("drivers", Words.join(issue.drivers().stream().map(this::driver).toList(), context));
        if (issue.evidence().isEmpty()) {
            asked("evidence", "");
            return;
        }
        sink.table(
                texts("field.fact", "field.source"),
                issue.evidence().stream()
                        .map(e -> List.of(e.fact(), Words.source(e, context)))
                        .toList());
    }

    private String driver(String id) {
        return context.findText("driver." + id).orElse(id);
    }

    private void asked(String field, String value) {
        String label = context.text("field." + field);
        if (value.isBlank()) {
            sink.missing(context.text("report.field.missing", label));
        } else {
            sink.field(label, value);
        }
    }

    private void causes() {
        sink.heading(context.text("report.causes"));
        if (data.causes().isEmpty()) {
            sink.missing(context.text("report.causes.missing"));
            return;
        }
        sink.diagram(Diagrams.fishbone(data, context));
        List<String> ribs = Stream.concat(
                        Ribs.of(data, context).stream().map(Rib::id),
                        data.causes().stream().map(Cause::rib))
                .distinct()
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (String rib : ribs) {
            for (Cause c : data.causesOn(rib)) {
                String root = c.root() ? context.text("status.root") : "";
                rows.add(List.of(c.id(), Ribs.title(data, rib, context), c.text(), root, shown(c.evidence())));
            }
        }
        List<String> header = new ArrayList<>(List.of(""));
        header.addAll(texts("column.rib", "column.text", "column.root", "report.evidence.of"));
        sink.table(header, rows);
        if (data.rootCauses().isEmpty()) {
            sink.missing(context.text("report.root.missing"));
        }
    }

    private void whys() {
        if (data.whys().stream().anyMatch(w -> !w.isBlank())) {
            sink.heading(context.text("report.whys"));
            sink.diagram(Diagrams.whys(data, context));
        }
        sink.highlight(context.text("field.rootCause"), data.rootCause());
    }

    private void stakeholders() {
        if (data.stakeholders().isEmpty()) {
            return;
        }
        sink.heading(context.text("report.stakeholders"));
        sink.diagram(Diagrams.stakeholders(data, context));
        sink.table(
                texts(
                        "column.name",
                        "column.interest",
                        "column.power",
                        "column.quadrant",
                        "column.approach",
                        "report.evidence.of"),
                data.stakeholders().stream().map(this::stakeholder).toList());
    }

    private List<String> stakeholder(Stakeholder s) {
        String quadrant =
                Quadrant.of(s).map(q -> context.text("quadrant." + q.key())).orElse("");
        return List.of(s.name(), level(s.interest()), level(s.power()), quadrant, s.approach(), shown(s.evidence()));
    }

    private String shown(List<Evidence> evidence) {
        return evidence.stream()
                .map(e -> e.sourced() ? e.fact() + " (" + Words.source(e, context) + ")" : e.fact())
                .collect(Collectors.joining("; "));
    }

    private String level(String level) {
        return level.isEmpty() ? "" : context.findText("level." + level).orElse(level);
    }

    private String judgement(String value) {
        return value.isEmpty() ? "" : context.findText("judgement." + value).orElse(value);
    }

    private static String score(int value) {
        return value == 0 ? "" : Integer.toString(value);
    }

    private List<String> texts(String... keys) {
        return Stream.of(keys).map(context::text).toList();
    }
}
