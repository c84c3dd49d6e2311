package id.lintas.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.api.Severity;
import id.lintas.engine.mark.Reviews;
import id.lintas.engine.mark.Total;
import id.lintas.engine.mark.sheet.MarkSheets;
import id.lintas.engine.project.Revision;
import id.lintas.engine.report.ReportBlock;
import id.lintas.engine.report.ReportDocument;
import id.lintas.engine.report.ReportSection;
import id.lintas.engine.review.ReviewRow;
import id.lintas.engine.review.Reviewed;
import id.lintas.engine.review.StepStand;
import id.lintas.engine.text.Csv;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What came of looking through a folder, in three forms. Shares are whole percents; times are UTC.
 *
 * @param rows in the order of the names
 * @param marks of the same rows
 */
record ReviewTable(List<ReviewRow> rows, ClassMarks marks, Locale locale) {

    private static final List<String> BEFORE = List.of("file", "group", "class", "title");
    private static final List<String> AFTER =
            List.of("errors", "warnings", "hints", "points", "reviews", "savedBy", "savedAt", "remark");

    /** The steps of all projects, each once, in the order of the worksheets. */
    private List<String> steps() {
        return rows.stream()
                .flatMap(r -> r.reviewed().stream())
                .flatMap(r -> r.steps().stream())
                .map(StepStand::step)
                .distinct()
                .toList();
    }

    /** One line for each submission; the first names the columns, a step's by its id. */
    String csv() {
        List<String> head = head();
        Stream<String> lines = rows.stream().map(row -> Csv.line(cells(row)));
        return String.join(
                "\r\n", Stream.concat(Stream.of(Csv.line(head)), lines).toList());
    }

    private List<String> head() {
        return Stream.of(BEFORE, steps(), AFTER).flatMap(List::stream).toList();
    }

    private List<Object> cells(ReviewRow row) {
        Optional<Reviewed> reviewed = row.reviewed();
        boolean named = reviewed.flatMap(marks::hidden).isEmpty();
        List<Object> cells = new ArrayList<>(List.of(file(row)));
        cells.add(reviewed.map(this::group).orElse(""));
        cells.add(reviewed.filter(r -> named).map(r -> r.group().className()).orElse(""));
        cells.add(reviewed.map(r -> r.title()).orElse(""));
        for (String step : steps()) {
            cells.add(reviewed.flatMap(r -> r.share(step))
                    .<Object>map(ReviewTable::percent)
                    .orElse(""));
        }
        for (Severity severity : Severity.values()) {
            cells.add(reviewed.<Object>map(r -> r.count(severity)).orElse(""));
        }
        cells.add(reviewed.flatMap(this::points).<Object>map(p -> p).orElse(""));
        cells.add(reviewed.<Object>map(r -> marks.reviews(r).size()).orElse(""));
        Optional<Revision> saved = reviewed.filter(r -> named).flatMap(Reviewed::revision);
        cells.add(saved.map(Revision::savedBy).orElse(""));
        cells.add(saved.map(r -> r.savedAt().toString()).orElse(""));
        cells.add(row.remark().apply(locale));
        return cells;
    }

    /** Empty where names are hidden, as it tells the group's. */
    private String file(ReviewRow row) {
        return row.reviewed()
                .flatMap(marks::hidden)
                .map(h -> "")
                .orElseGet(() -> row.submission().name());
    }

    private String group(Reviewed reviewed) {
        return marks.hidden(reviewed).orElseGet(() -> reviewed.group().name());
    }

    private Optional<Number> points(Reviewed reviewed) {
        OptionalDouble points = Reviews.points(marks.reviews(reviewed));
        return points.isPresent() ? Optional.of(Total.rounded(points.getAsDouble())) : Optional.empty();
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }

    /** {@code {"files": [{"file", "readable", "remark"?, "group", "class", "title", "steps": {id: percent}, "counts", …}]}}. */
    String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode files = root.putArray("files");
        for (ReviewRow row : rows) {
            ObjectNode node = files.addObject();
            node.put("file", file(row));
            node.put("readable", row.reviewed().isPresent());
            String remark = row.remark().apply(locale);
            if (!remark.isEmpty()) {
                node.put("remark", remark);
            }
            row.reviewed().ifPresent(r -> write(r, node));
        }
        return root.toPrettyString();
    }

    private void write(Reviewed reviewed, ObjectNode node) {
        boolean named = marks.hidden(reviewed).isEmpty();
        node.put("group", group(reviewed));
        node.put("class", named ? reviewed.group().className() : "");
        node.put("title", reviewed.title());
        ObjectNode steps = node.putObject("steps");
        for (StepStand step : reviewed.steps()) {
            reviewed.share(step.step()).ifPresent(share -> steps.put(step.step(), percent(share)));
        }
        ObjectNode counts = node.putObject("counts");
        for (Severity severity : Severity.values()) {
            counts.put(severity.name().toLowerCase(Locale.ROOT), reviewed.count(severity));
        }
        points(reviewed).ifPresent(p -> node.put("points", p.doubleValue()));
        node.put("reviews", marks.reviews(reviewed).size());
        reviewed.revision().filter(r -> named).ifPresent(r -> {
            node.put("savedBy", r.savedBy());
            node.put("savedAt", r.savedAt().toString());
        });
    }

    /** A line to read for each submission. */
    String text(Terminal terminal) {
        List<String> lines = new ArrayList<>();
        for (ReviewRow row : rows) {
            String name = row.reviewed()
                    .flatMap(marks::hidden)
                    .orElseGet(() -> row.submission().name());
            row.reviewed().ifPresent(r -> lines.add(line(name, r, terminal)));
            String remark = row.remark().apply(locale);
            if (!remark.isEmpty()) {
                lines.add(name + ": " + remark);
            }
        }
        lines.add(terminal.text(
                "review.summary",
                rows.size(),
                rows.stream().filter(r -> r.reviewed().isEmpty()).count()));
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private String line(String name, Reviewed r, Terminal terminal) {
        String line = terminal.text(
                "review.line",
                name,
                group(r),
                percent(r.share()),
                r.count(Severity.ERROR),
                r.count(Severity.WARNING),
                r.count(Severity.HINT));
        return points(r).map(p -> line + terminal.text("review.points", p)).orElse(line);
    }

    /** The table and the sheets of marks and comments, for a format that reports are written in. */
    ReportDocument document() {
        List<List<String>> cells = rows.stream()
                .map(row -> cells(row).stream().map(String::valueOf).toList())
                .toList();
        ReportDocument sheets = new MarkSheets(marks.marked(), locale).document();
        List<ReportSection> sections = new ArrayList<>();
        if (!cells.isEmpty()) {
            sections.add(new ReportSection(sheets.title(), List.of(new ReportBlock.Table(head(), cells))));
        }
        sections.addAll(sheets.sections());
        return new ReportDocument(locale, sheets.title(), "", List.of(), sections);
    }
}
