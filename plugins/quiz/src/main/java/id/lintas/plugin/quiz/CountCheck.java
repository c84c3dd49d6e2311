package id.lintas.plugin.quiz;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;
import java.util.stream.Stream;

/** As many questions as the worksheet asks for. */
final class CountCheck implements QuizCheck {

    @Override
    public Stream<Finding<Quiz>> check(Quiz quiz, StepContext context) {
        int count = quiz.questions().size();
        int asked = QuizStep.asked(context);
        Place place = Place.field("questions");
        if (count == 0) {
            return Stream.of(context.finding(Severity.ERROR, "questions-none", place, asked));
        }
        if (count < asked) {
            return Stream.of(context.finding(Severity.ERROR, "questions-few", place, count, asked, count + 1));
        }
        if (count > asked) {
            return Stream.of(context.finding(Severity.WARNING, "questions-many", place, count, asked));
        }
        return Stream.empty();
    }
}
