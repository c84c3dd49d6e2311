package id.lintas.plugin.quiz;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The same question twice. */
final class TwiceCheck implements QuizCheck {

    @Override
    public Stream<Finding<Quiz>> check(Quiz quiz, StepContext context) {
        Map<String, Integer> first = new HashMap<>();
        List<Finding<Quiz>> found = new ArrayList<>();
        int number = 0;
        for (Question question : quiz.questions()) {
            number++;
            if (!question.stem().isBlank()) {
                Integer earlier = first.putIfAbsent(Words.plain(question.stem()), number);
                if (earlier != null) {
                    Place stem = Place.of(question.id(), "stem");
                    found.add(context.finding(Severity.WARNING, "question-twice", stem, number, earlier));
                }
            }
        }
        return found.stream();
    }
}
