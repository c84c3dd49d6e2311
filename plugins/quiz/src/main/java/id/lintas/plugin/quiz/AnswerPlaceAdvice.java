package id.lintas.plugin.quiz;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;
import java.util.stream.Stream;

/** Advice on the letters of the right answers, over the whole quiz. */
final class AnswerPlaceAdvice implements QuizCheck {

    /** Two equal letters are chance; from three on, people guess by the letter. */
    private static final int PATTERN = 3;

    @Override
    public Stream<Finding<Quiz>> check(Quiz quiz, StepContext context) {
        long answered =
                quiz.questions().stream().filter(q -> q.right().isPresent()).count();
        String always = AnswerPlaces.always(quiz);
        String never = AnswerPlaces.never(quiz);
        Place place = Place.field("questions");
        if (answered >= PATTERN && !always.isEmpty()) {
            return Stream.of(
                    shuffle(context.finding(Severity.HINT, "answer-same-place", place, answered, always), context));
        }
        // With fewer questions than letters some letter has to stay unused.
        if (answered > Question.MIN_OPTIONS && !never.isEmpty()) {
            String summary = AnswerPlaces.summary(quiz);
            return Stream.of(shuffle(context.finding(Severity.HINT, "answer-never", place, never, summary), context));
        }
        return Stream.empty();
    }

    private static Finding<Quiz> shuffle(Finding<Quiz> finding, StepContext context) {
        return finding.withFix(context.text("fix.shuffle"), Shuffle::spread);
    }
}
