package id.lintas.plugin.quiz;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;
import java.util.stream.Stream;

/** What each question needs: a stem, a right answer, an explanation, a concept. */
final class ContentCheck implements QuizCheck.OfQuestion {

    @Override
    public Stream<Finding<Quiz>> check(Question question, int number, StepContext context) {
        Stream.Builder<Finding<Quiz>> found = Stream.builder();
        if (question.stem().isBlank()) {
            found.add(context.finding(Severity.ERROR, "stem-missing", Place.of(question.id(), "stem"), number));
        }
        if (question.right().isEmpty()) {
            found.add(context.finding(Severity.ERROR, "answer-missing", Place.of(question.id(), "answer"), number));
        }
        if (question.explanation().isBlank()) {
            Place place = Place.of(question.id(), "explanation");
            found.add(context.finding(Severity.ERROR, "explanation-missing", place, number));
        }
        conceptFinding(question, number, context).forEach(found);
        return found.build();
    }

    private static Stream<Finding<Quiz>> conceptFinding(Question question, int number, StepContext context) {
        Place place = Place.of(question.id(), "concept");
        if (question.concept().isEmpty()) {
            return Stream.of(context.finding(Severity.WARNING, "concept-missing", place, number));
        }
        if (ConceptList.of(context).find(question.concept()).isEmpty()) {
            return Stream.of(context.finding(Severity.WARNING, "concept-unknown", place, number, question.concept()));
        }
        return Stream.empty();
    }
}
