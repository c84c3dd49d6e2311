package id.lintas.plugin.quiz;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;
import java.util.stream.Stream;

/** Advice on the stem: it asks something, and a negation cannot be overlooked. */
final class StemAdvice implements QuizCheck.OfQuestion {

    @Override
    public Stream<Finding<Quiz>> check(Question question, int number, StepContext context) {
        String stem = question.stem();
        Stream.Builder<Finding<Quiz>> found = Stream.builder();
        if (stem.isBlank()) {
            return found.build();
        }
        Place place = Place.of(question.id(), "stem");
        if (!Words.asks(stem)) {
            found.add(context.finding(Severity.HINT, "stem-asks-nothing", place, number));
        }
        if (Words.quietNegation(stem)) {
            found.add(context.<Quiz>finding(Severity.HINT, "negation-plain", place, number)
                    .withFix(context.text("fix.negation"), quiz -> loud(quiz, question.id())));
        }
        return found.build();
    }

    private static Quiz loud(Quiz quiz, String id) {
        return quiz.withQuestion(id, q -> Records.with(q, "stem", Words.loudNegation(q.stem())));
    }
}
