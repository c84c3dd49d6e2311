package id.lintas.engine.mark.sheet;

import id.lintas.engine.mark.Comment;
import id.lintas.engine.mark.Mark;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.Total;
import id.lintas.engine.report.ReportBlock;
import id.lintas.engine.report.ReportDocument;
import id.lintas.engine.report.ReportSection;
import id.lintas.engine.text.Csv;
import id.lintas.engine.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The marks and the comments of a class as two sheets, a line for each review and for each comment. */
public final class MarkSheets {

    /** @param rows each as long as the head; texts and numbers */
    public record Sheet(String title, List<String> head, List<List<Object>> rows) {

        /** Lines end as RFC 4180 has it. */
        public String csv() {
            Stream<String> lines =
                    Stream.concat(Stream.of(Csv.line(head)), rows.stream().map(Csv::line));
            return String.join("\r\n", lines.toList()) + "\r\n";
        }
    }

    private final List<Marked> groups;
    private final Locale locale;
    private final Texts texts;

    public MarkSheets(List<Marked> groups, Locale locale) {
        this.groups = List.copyOf(groups);
        this.locale = locale;
        this.texts = Texts.of(MarkSheets.class, locale);
    }

    /** A group without a review has a line too, without marks. */
    public Sheet marks() {
        Map<String, String> criteria = new LinkedHashMap<>();
        groups.stream()
                .flatMap(g -> g.reviews().stream())
                .forEach(r -> r.marks().forEach((id, mark) -> criteria.putIfAbsent(id, mark.name())));
        List<String> head = new ArrayList<>(List.of(
                texts.get("sheet.file"),
                texts.get("sheet.group"),
                texts.get("sheet.class"),
                texts.get("sheet.reviewer"),
                texts.get("sheet.agreed")));
        head.addAll(criteria.values());
        head.addAll(List.of(texts.get("sheet.points"), texts.get("sheet.of"), texts.get("sheet.overall")));
        List<List<Object>> rows = new ArrayList<>();
        for (Marked group : groups) {
            group.reviews().forEach(review -> rows.add(row(group, review, criteria)));
            if (group.reviews().isEmpty()) {
                rows.add(empty(group, head.size()));
            }
        }
        return new Sheet(texts.get("sheet.marks"), head, rows);
    }

    private List<Object> row(Marked group, Review review, Map<String, String> criteria) {
        List<Object> row = new ArrayList<>(List.of(group.file(), group.name(), group.className(), review.reviewer()));
        row.add(review.agreed() ? texts.get("sheet.yes") : "");
        for (String criterion : criteria.keySet()) {
            int level = review.level(criterion);
            row.add(level == Mark.NONE ? "" : (Object) level);
        }
        Total total = review.total();
        row.add(Total.rounded(total.points()));
        row.add(Total.rounded(total.of()));
        row.add(review.overall());
        return row;
    }

    private static List<Object> empty(Marked group, int length) {
        List<Object> row = new ArrayList<>(List.of(group.file(), group.name(), group.className()));
        while (row.size() < length) {
            row.add("");
        }
        return row;
    }

    public Sheet comments() {
        List<String> head = Stream.of("group", "reviewer", "criterion", "step", "item", "comment")
                .map(name -> texts.get("sheet." + name))
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        for (Marked group : groups) {
            for (Review review : group.reviews()) {
                for (Comment c : review.comments()) {
                    Mark mark = review.marks().get(c.criterion());
                    rows.add(List.of(
                            group.name(),
                            review.reviewer(),
                            mark == null ? "" : mark.name(),
                            c.step(),
                            c.item(),
                            c.text()));
                }
            }
        }
        return new Sheet(texts.get("sheet.comments"), head, rows);
    }

    /** Both as tables, for a format that reports are written in. */
    public ReportDocument document() {
        List<ReportSection> sections = Stream.of(marks(), comments())
                .filter(s -> !s.rows().isEmpty())
                .map(MarkSheets::section)
                .toList();
        return new ReportDocument(locale, texts.get("sheet.title"), "", List.of(), sections);
    }

    private static ReportSection section(Sheet sheet) {
        List<List<String>> rows = sheet.rows().stream()
                .map(row -> row.stream().map(String::valueOf).toList())
                .toList();
        return new ReportSection(sheet.title(), List.of(new ReportBlock.Table(sheet.head(), rows)));
    }
}
