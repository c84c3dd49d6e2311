package id.lintas.plugin.quiz;

import id.lintas.api.ReportSink;
import id.lintas.api.StepContext;
import java.util.ArrayList;
import java.util.List;

/** The quiz on paper: the questions as a test sheet, then the key, so that the sheet can be handed out without it. */
final class QuizReport {

    private final StepContext context;
    private final ReportSink sink;

    QuizReport(StepContext context, ReportSink sink) {
        this.context = context;
        this.sink = sink;
    }

    void write(Quiz quiz) {
        List<Question> questions = quiz.questions();
        int asked = QuizStep.asked(context);
        if (questions.size() < asked) {
            sink.missing(context.text("report.few", questions.size(), asked));
        }
        if (questions.isEmpty()) {
            return;
        }
        sink.heading(context.text("report.questions"));
        for (int i = 0; i < questions.size(); i++) {
            writeQuestion(questions.get(i), i + 1);
        }
        sink.heading(context.text("report.key"));
        writeKey(questions);
    }

    private void writeQuestion(Question question, int number) {
        if (question.stem().isBlank()) {
            sink.missing(context.text("report.stem-missing", number));
        } else {
            sink.paragraph(number + ". " + question.stem().strip());
        }
        List<String> options = new ArrayList<>();
        for (Option option : question.options()) {
            if (!option.text().isBlank()) {
                options.add(Option.letter(question.options().indexOf(option)) + ". "
                        + option.text().strip());
            }
        }
        if (!options.isEmpty()) {
            sink.list(options);
        }
        if (options.size() < Question.MIN_OPTIONS) {
            sink.missing(context.text("report.options-missing", number, options.size()));
        }
    }

    private void writeKey(List<Question> questions) {
        ConceptList concepts = ConceptList.of(context);
        List<String> header = List.of(
                context.text("report.number"),
                context.text("report.answer"),
                context.text("report.explanation"),
                context.text("report.concept"),
                context.text("report.source"));
        List<List<String>> rows = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            int place = question.answerPlace();
            rows.add(List.of(
                    String.valueOf(i + 1),
                    place < 0 ? "–" : Option.letter(place),
                    question.explanation().strip(),
                    concepts.term(question.concept(), context),
                    question.source().strip()));
            if (place < 0) {
                gaps.add(context.text("report.answer-missing", i + 1));
            }
            if (question.explanation().isBlank()) {
                gaps.add(context.text("report.explanation-missing", i + 1));
            }
        }
        sink.table(header, rows);
        gaps.forEach(sink::missing);
    }
}
