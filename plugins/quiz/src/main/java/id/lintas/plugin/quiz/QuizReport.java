package id.lintas.plugin.quiz;

import id.lintas.api.ReportSink;
import id.lintas.api.StepContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
        if (sink.answers()) {
            sink.heading(context.text("report.key"));
            writeKey(questions);
        } else {
            missing(questions);
        }
    }

    private void writeQuestion(Question question, int number) {
        List<String> options =
                question.options().stream().map(o -> o.text().strip()).toList();
        int written = (int) options.stream().filter(o -> !o.isEmpty()).count();
        if (question.stem().isBlank()) {
            sink.missing(context.text("report.stem-missing", number));
            sink.list(IntStream.range(0, options.size())
                    .filter(i -> !options.get(i).isEmpty())
                    .mapToObj(i -> Option.letter(i) + ". " + options.get(i))
                    .toList());
        } else {
            sink.question(
                    String.valueOf(number), question.stem(), options, question.answerPlace(), question.explanation());
        }
        if (written < Question.MIN_OPTIONS) {
            sink.missing(context.text("report.options-missing", number, written));
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
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            int place = question.answerPlace();
            rows.add(List.of(
                    String.valueOf(i + 1),
                    place < 0 ? "–" : Option.letter(place),
                    question.explanation().strip(),
                    concepts.term(question.concept(), context),
                    question.source().strip()));
        }
        sink.table(header, rows);
        missing(questions);
    }

    private void missing(List<Question> questions) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).answerPlace() < 0) {
                sink.missing(context.text("report.answer-missing", i + 1));
            }
            if (questions.get(i).explanation().isBlank()) {
                sink.missing(context.text("report.explanation-missing", i + 1));
            }
        }
    }
}
