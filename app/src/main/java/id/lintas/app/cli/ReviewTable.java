package id.lintas.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.api.Severity;
import id.lintas.engine.project.Revision;
import id.lintas.engine.review.ReviewRow;
import id.lintas.engine.review.Reviewed;
import id.lintas.engine.review.StepStand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of looking through a folder, in three forms. Shares are whole percents; times are UTC.
 *
 * @param rows in the order of the names
 */
record ReviewTable(List<ReviewRow> rows, Locale locale) {

    private static final List<String> BEFORE = List.of("file", "group", "class", "title");
    private static final List<String> AFTER = List.of("errors", "warnings", "hints", "savedBy", "savedAt", "remark");

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
        List<String> head =
                Stream.of(BEFORE, steps(), AFTER).flatMap(List::stream).toList();
        Stream<String> lines = rows.stream().map(row -> Csv.line(cells(row)));
        return String.join(
                "\r\n", Stream.concat(Stream.of(Csv.line(head)), lines).toList());
    }

    private List<Object> cells(ReviewRow row) {
        List<Object> cells = new ArrayList<>(List.of(row.submission().name()));
        Optional<Reviewed> reviewed = row.reviewed();
        cells.add(reviewed.map(r -> r.group().name()).orElse(""));
        cells.add(reviewed.map(r -> r.group().className()).orElse(""));
        cells.add(reviewed.map(r -> r.title()).orElse(""));
        for (String step : steps()) {
            cells.add(reviewed.flatMap(r -> r.share(step))
                    .<Object>map(ReviewTable::percent)
                    .orElse(""));
        }
        for (Severity severity : Severity.values()) {
            cells.add(reviewed.<Object>map(r -> r.count(severity)).orElse(""));
        }
        Optional<Revision> saved = reviewed.flatMap(r -> r.revision());
        cells.add(saved.map(Revision::savedBy).orElse(""));
        cells.add(saved.map(r -> r.savedAt().toString()).orElse(""));
        cells.add(row.remark().apply(locale));
        return cells;
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
            node.put("file", row.submission().name());
            node.put("readable", row.reviewed().isPresent());
            String remark = row.remark().apply(locale);
            if (!remark.isEmpty()) {
                node.put("remark", remark);
            }
            row.reviewed().ifPresent(r -> write(r, node));
        }
        return root.toPrettyString();
    }

    private static void write(Reviewed reviewed, ObjectNode node) {
        node.put("group", reviewed.group().name());
        node.put("class", reviewed.group().className());
        node.put("title", reviewed.title());
        ObjectNode steps = node.putObject("steps");
        for (StepStand step : reviewed.steps()) {
            reviewed.share(step.step()).ifPresent(share -> steps.put(step.step(), percent(share)));
        }
        ObjectNode counts = node.putObject("counts");
        for (Severity severity : Severity.values()) {
            counts.put(severity.name().toLowerCase(Locale.ROOT), reviewed.count(severity));
        }
        reviewed.revision().ifPresent(r -> {
            node.put("savedBy", r.savedBy());
            node.put("savedAt", r.savedAt().toString());
        });
    }

    /** A line to read for each submission. */
    void text(Terminal terminal) {
        for (ReviewRow row : rows) {
            row.reviewed()
                    .ifPresent(r -> terminal.say(terminal.text(
                            "review.line",
                            row.submission().name(),
                            r.group().name(),
                            percent(r.share()),
                            r.count(Severity.ERROR),
                            r.count(Severity.WARNING),
                            r.count(Severity.HINT))));
            String remark = row.remark().apply(locale);
            if (!remark.isEmpty()) {
                terminal.say(row.submission().name() + ": " + remark);
            }
        }
        terminal.say(terminal.text(
                "review.summary",
                rows.size(),
                rows.stream().filter(r -> r.reviewed().isEmpty()).count()));
    }
}
