package id.lintas.plugin.quiz;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;
import java.util.stream.Stream;

/** Somebody has taken the quiz, once there is one to take. */
final class TryCheck implements QuizCheck {

    @Override
    public Stream<Finding<Quiz>> check(Quiz quiz, StepContext context) {
        int count = quiz.questions().size();
        boolean ready =
                count >= QuizStep.asked(context) && quiz.questions().stream().allMatch(Question::complete);
        int untried = count - quiz.triedCount();
        return ready && untried > 0
                ? Stream.of(context.finding(Severity.HINT, "quiz-untried", Place.field("tried"), untried, count))
                : Stream.empty();
    }
}
