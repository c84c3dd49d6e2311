package id.lintas.plugin.quiz.format;

import id.lintas.api.ItemRef;
import id.lintas.api.StepContext;
import id.lintas.plugin.quiz.Option;
import id.lintas.plugin.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a table with a header in the language of the window, and a byte order mark by which spreadsheets know UTF-8. */
final class CsvWriter implements QuestionWriter {

    private static final String MARK = "\ufeff";

    @Override
    public String write(List<Question> questions, StepContext context) {
        int options = Math.max(
                Question.MIN_OPTIONS,
                questions.stream().mapToInt(q -> q.options().size()).max().orElse(0));
        StringBuilder out = new StringBuilder(MARK).append(row(CsvColumns.header(options, context)));
        questions.forEach(q -> out.append(row(cells(q, options))));
        return out.toString();
    }

    private static List<String> cells(Question question, int options) {
        List<String> cells = new ArrayList<>(List.of(question.id(), question.stem()));
        for (int i = 0; i < options; i++) {
            cells.add(i < question.options().size() ? question.options().get(i).text() : "");
        }
        ItemRef about = question.about();
        cells.add(question.answerPlace() < 0 ? "" : Option.letter(question.answerPlace()));
        cells.add(question.explanation());
        cells.add(question.concept());
        cells.add(question.source());
        cells.add(about == null ? "" : about.toString());
        return cells;
    }

    private static String row(List<String> cells) {
        return cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        String safe = FormulaGuard.guard(text);
        boolean quotes = safe.chars().anyMatch(c -> ",;\t\"\n\r".indexOf(c) >= 0) || !safe.equals(safe.strip());
        return quotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
