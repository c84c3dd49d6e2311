package id.lintas.plugin.quiz;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The same question twice. */
final class TwiceCheck implements QuizCheck {

    @Override
    public Stream<Finding<Quiz>> check(Quiz quiz, StepContext context) {
        List<Question> all = quiz.questions();
        return IntStream.range(0, all.size())
                .filter(later -> !all.get(later).stem().isBlank())
                .boxed()
                .flatMap(later -> IntStream.range(0, later)
                        .filter(i ->
                                Words.same(all.get(i).stem(), all.get(later).stem()))
                        .limit(1)
                        .mapToObj(i -> context.finding(
                                Severity.WARNING,
                                "question-twice",
                                Place.of(all.get(later).id(), "stem"),
                                later + 1,
                                i + 1)));
    }
}
