package id.lintas.plugin.quiz;

import id.lintas.api.Records;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The data of the task.
 *
 * @param tried the ids of the questions that somebody of the group has answered in a finished run of the quiz. Scores and
 *     attempts are nobody's business and are not kept; but the navigator ticks "take the quiz" from the work itself, so
 *     which questions were tried is part of the work
 */
public record Quiz(List<Question> questions, List<String> tried) {

    public Quiz {
        questions = List.copyOf(questions);
        tried = List.copyOf(tried);
    }

    public static Quiz empty() {
        return new Quiz(List.of(), List.of());
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /** The question that has an option of that id. */
    public Optional<Question> questionOfOption(String option) {
        return questions.stream()
                .filter(q -> q.options().stream().anyMatch(o -> o.id().equals(option)))
                .findFirst();
    }

    public Quiz withQuestion(String id, UnaryOperator<Question> change) {
        return withQuestions(Records.replace(questions, id, change));
    }

    public Quiz withQuestions(List<Question> changed) {
        return new Quiz(changed, tried);
    }

    /** With those questions marked as tried; this quiz itself if they all are. */
    public Quiz withTried(List<String> ids) {
        List<String> all = questions.stream()
                .map(Question::id)
                .filter(id -> tried.contains(id) || ids.contains(id))
                .toList();
        return all.equals(tried) ? this : new Quiz(questions, all);
    }

    /** How many of the present questions were tried. */
    public int triedCount() {
        return (int) questions.stream().filter(q -> tried.contains(q.id())).count();
    }

    /** Whether a question with the same stem is there already. */
    public boolean hasStem(String stem) {
        return questions.stream().anyMatch(q -> Words.same(q.stem(), stem));
    }
}
