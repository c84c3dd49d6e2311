package id.lintas.plugin.quiz.format;

import id.lintas.api.StepContext;
import id.lintas.plugin.quiz.Draft;
import id.lintas.plugin.quiz.Question;
import id.lintas.plugin.quiz.QuestionBank;
import id.lintas.plugin.quiz.Quiz;
import id.lintas.plugin.quiz.QuizStep;
import id.lintas.testkit.StepFixture;
import java.util.List;

/** Questions and contexts for the tests of the formats. */
final class Quizzes {

    private Quizzes() {}

    static StepContext context(String language) {
        return StepFixture.of(new QuizStep()).language(language).context(Quiz.empty());
    }

    static StepContext indonesian() {
        return context("id");
    }

    static List<Question> bank(StepContext context) {
        return QuestionBank.drafts(context).stream().map(Draft::question).toList();
    }

    static Question question(String stem, int right, String... options) {
        return Question.of("q1", stem, List.of(options), right);
    }

    static Question with(Question bare, String explanation, String concept, String source) {
        return new Question(
                bare.id(), bare.stem(), bare.options(), bare.answer(), explanation, concept, source, bare.about());
    }

    /** What can be said of an entry in one line: its line, what is right, or the ids of its remarks. */
    static List<String> told(Reading reading) {
        return reading.entries().stream()
                .map(e -> e.line() + " "
                        + e.taken().map(q -> q.right().orElseThrow().text()).orElse("-") + " "
                        + e.remarks().stream().map(Remark::id).toList())
                .toList();
    }

    static List<String> ids(List<Remark> remarks) {
        return remarks.stream().map(r -> r.line() + " " + r.id()).toList();
    }
}
