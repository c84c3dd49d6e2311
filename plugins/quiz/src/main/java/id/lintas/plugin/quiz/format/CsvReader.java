package id.lintas.plugin.quiz.format;

import id.lintas.api.ItemRef;
import id.lintas.api.StepContext;
import id.lintas.plugin.quiz.Option;
import id.lintas.plugin.quiz.Question;
import id.lintas.plugin.quiz.format.CsvColumns.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a table with a header in Indonesian or English. The right option is named by its letter, number or text. */
final class CsvReader implements QuestionReader {

    @Override
    public Reading read(String text, StepContext context) {
        CsvTable table = CsvTable.of(text);
        List<CsvTable.Row> rows = table.rows().stream().filter(r -> !r.blank()).toList();
        if (rows.isEmpty()) {
            return new Reading(List.of(), List.of(Remark.of(context, 0, "csv-empty")));
        }
        CsvTable.Row header = rows.get(0);
        CsvColumns columns = new CsvColumns(header.cells());
        List<String> missing = columns.missing(context.locale());
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing);
            return new Reading(List.of(), List.of(Remark.of(context, header.line(), "csv-header", names)));
        }
        List<Remark> remarks = new ArrayList<>();
        columns.unknown().forEach(c -> remarks.add(Remark.of(context, header.line(), "csv-column", c)));
        List<Entry> entries = rows.stream()
                .skip(1)
                .map(row -> row.line() >= table.openAt() && table.openAt() > 0
                        ? open(row, table.openAt(), context)
                        : new OneRow(row, columns, context).entry())
                .toList();
        return new Reading(entries, remarks);
    }

    /** Where a quote is never closed, nobody knows where the cell was meant to end. */
    private static Entry open(CsvTable.Row row, int openAt, StepContext context) {
        return Entry.leftOut(row.line(), String.join(" ", row.cells()), Remark.of(context, openAt, "csv-quote-open"));
    }

    private record OneRow(CsvTable.Row row, CsvColumns columns, StepContext context) {

        Entry entry() {
            String stem = cell(Field.STEM);
            List<String> options = columns.options(row.cells());
            if (options.size() > RawQuestion.MOST) {
                return leftOut("too-many-options", options.size());
            }
            if (stem.isEmpty() && options.isEmpty()) {
                return leftOut("stem-none");
            }
            String answer = cell(Field.ANSWER);
            int place = place(answer, options);
            if (place < 0 && !answer.isEmpty()) {
                return leftOut("csv-answer", answer);
            }
            return new Entry(row.line(), stem, question(stem, options, place), remarks(place));
        }

        private List<Remark> remarks(int place) {
            List<Remark> remarks = new ArrayList<>();
            List<String> beyond = columns.beyond(row.cells());
            if (place < 0) {
                remarks.add(remark("answer-none"));
            }
            if (!beyond.isEmpty()) {
                remarks.add(remark("csv-beyond", String.join(", ", beyond)));
            }
            if (row.strayQuote()) {
                remarks.add(remark("csv-quote"));
            }
            if (!cell(Field.ABOUT).isEmpty() && about() == null) {
                remarks.add(remark("csv-about", cell(Field.ABOUT)));
            }
            return remarks;
        }

        private Question question(String stem, List<String> options, int place) {
            Question bare = Question.of(cell(Field.ID), stem, options, place);
            return new Question(
                    bare.id(),
                    stem,
                    bare.options(),
                    bare.answer(),
                    cell(Field.EXPLANATION),
                    cell(Field.CONCEPT),
                    cell(Field.SOURCE),
                    about());
        }

        private @Nullable ItemRef about() {
            String[] parts = cell(Field.ABOUT).split(":", -1);
            boolean whole = parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank();
            return whole ? new ItemRef(parts[0], parts[1]) : null;
        }

        /** From 0; -1 for none. */
        private static int place(String answer, List<String> options) {
            String letter = answer.toUpperCase(Locale.ROOT).replaceAll("[.)]$", "");
            for (int i = 0; i < options.size(); i++) {
                if (letter.equals(Option.letter(i))) {
                    return i;
                }
            }
            int same = options.indexOf(answer);
            if (same >= 0 && !answer.isEmpty()) {
                return same;
            }
            boolean number = answer.matches("\\d{1,2}");
            int place = number ? Integer.parseInt(answer) - 1 : -1;
            return place < options.size() ? place : -1;
        }

        private String cell(Field field) {
            return columns.cell(field, row.cells());
        }

        private Remark remark(String id, Object... arguments) {
            return Remark.of(context, row.line(), id, arguments);
        }

        private Entry leftOut(String id, Object... arguments) {
            return Entry.leftOut(row.line(), String.join(" ", row.cells()), remark(id, arguments));
        }
    }
}
