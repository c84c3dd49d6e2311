package id.lintas.engine.review.answers;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Answers that say the same in nearly the same words, to be read once.
 *
 * @param answers at least one; the first one is shown
 */
public record AnswerCard(List<Answer> answers) {

    public AnswerCard {
        answers = List.copyOf(answers);
    }

    public Answer first() {
        return answers.get(0);
    }

    /** The groups' names. */
    public List<String> names() {
        return answers.stream().map(a -> a.source().name()).collect(Collectors.toList());
    }
}
