package id.lintas.plugin.quiz;

import id.lintas.api.Finding;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.ProjectView;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;
import java.util.stream.Stream;

/** Questions in which nothing is written yet: one finding each, not eight. */
final class BlankCheck implements QuizCheck {

    @Override
    public Stream<Finding<Quiz>> check(Quiz quiz, StepContext context) {
        return quiz.questions().stream()
                .filter(Question::untouched)
                .map(q -> context.<Quiz>finding(
                                Severity.ERROR,
                                "question-blank",
                                Place.of(q.id(), "stem"),
                                quiz.questions().indexOf(q) + 1)
                        .of(new ProjectView.OpenEnd(new ItemRef(QuizStep.ID, q.id()), Item.PRACTICE)));
    }
}
