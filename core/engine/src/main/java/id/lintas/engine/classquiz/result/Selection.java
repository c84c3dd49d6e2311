package id.lintas.engine.classquiz.result;

import id.lintas.engine.classquiz.ClassQuestion;
import id.lintas.engine.classquiz.ClassQuiz;
import id.lintas.engine.classquiz.result.ClassResults.LeftOutResult;
import id.lintas.engine.classquiz.result.ClassResults.LeftOutResult.Reason;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which results count, the earlier ones first. */
final class Selection {

    private final String id;
    private final Map<String, Integer> options = new LinkedHashMap<>();
    private final List<LeftOutResult> leftOut;
    private final Set<QuizResult> seen = new HashSet<>();
    private final Set<String> participants = new HashSet<>();

    Selection(ClassQuiz quiz, List<LeftOutResult> leftOut) {
        this.id = quiz.id();
        this.leftOut = leftOut;
        for (ClassQuestion question : quiz.questions()) {
            options.put(question.id(), question.options().size());
        }
    }

    Map<String, QuizResult> of(Map<String, QuizResult> results) {
        Map<String, QuizResult> counted = new LinkedHashMap<>();
        results.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, QuizResult>, String>comparing(
                                e -> e.getValue().handedInAt())
                        .thenComparing(Map.Entry::getKey))
                .forEach(e -> {
                    if (counts(e.getKey(), e.getValue())) {
                        counted.put(e.getKey(), e.getValue());
                    }
                });
        return counted;
    }

    private boolean counts(String file, QuizResult result) {
        if (!result.quiz().equals(id)) {
            return no(file, result, Reason.OTHER_QUIZ);
        }
        boolean known =
                result.answers().entrySet().stream().allMatch(a -> a.getValue() < options.getOrDefault(a.getKey(), -1));
        if (!known) {
            return no(file, result, Reason.UNKNOWN);
        }
        if (!seen.add(result)) {
            return no(file, result, Reason.COPY);
        }
        String who = result.group() + "\n" + result.name().toLowerCase(Locale.ROOT);
        if (!result.name().isEmpty() && !participants.add(who)) {
            return no(file, result, Reason.AGAIN);
        }
        return true;
    }

    private boolean no(String file, QuizResult result, Reason reason) {
        leftOut.add(new LeftOutResult(file, result.who(), reason));
        return false;
    }
}
