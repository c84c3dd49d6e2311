package id.lintas.plugin.quiz;

import id.lintas.api.Finding;
import id.lintas.api.StepContext;
import java.util.stream.Stream;

/** One look at the quiz. */
interface QuizCheck {

    Stream<Finding<Quiz>> check(Quiz quiz, StepContext context);

    /** A look at each question by itself. */
    interface OfQuestion {

        /** @param number as people count, from 1 */
        Stream<Finding<Quiz>> check(Question question, int number, StepContext context);

        /** Over all questions but the empty ones, about which one finding is enough. */
        default QuizCheck each() {
            return (quiz, context) -> quiz.questions().stream()
                    .filter(q -> !q.untouched())
                    .flatMap(q -> check(q, quiz.questions().indexOf(q) + 1, context));
        }
    }
}
