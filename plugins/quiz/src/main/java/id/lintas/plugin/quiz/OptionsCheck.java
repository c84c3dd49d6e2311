package id.lintas.plugin.quiz;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Four or five options, none empty, no two equal. */
final class OptionsCheck implements QuizCheck.OfQuestion {

    @Override
    public Stream<Finding<Quiz>> check(Question question, int number, StepContext context) {
        return Stream.of(
                        countFinding(question, number, context),
                        emptyFinding(question, number, context),
                        equalFindings(question, number, context))
                .flatMap(Function.identity());
    }

    private static Stream<Finding<Quiz>> countFinding(Question question, int number, StepContext context) {
        int count = question.options().size();
        Place place = Place.of(question.id(), "options");
        if (count < Question.MIN_OPTIONS) {
            return Stream.of(context.<Quiz>finding(Severity.ERROR, "options-few", place, number, count)
                    .withFix(
                            context.text("fix.add-option"),
                            quiz -> quiz.withQuestion(question.id(), Question::withNewOption)));
        }
        if (count > Question.MAX_OPTIONS) {
            return Stream.of(context.finding(Severity.ERROR, "options-many", place, number, count));
        }
        return Stream.empty();
    }

    private static Stream<Finding<Quiz>> emptyFinding(Question question, int number, StepContext context) {
        List<Option> options = question.options();
        List<Option> empty = options.stream().filter(o -> o.text().isBlank()).toList();
        if (empty.isEmpty()) {
            return Stream.empty();
        }
        String letters =
                empty.stream().map(o -> Option.letter(options.indexOf(o))).collect(Collectors.joining(", "));
        Place place = Place.of(empty.get(0).id(), "text");
        Finding<Quiz> finding = context.finding(Severity.ERROR, "option-empty", place, number, letters);
        boolean enough = options.size() - empty.size() >= Question.MIN_OPTIONS;
        return Stream.of(
                enough
                        ? finding.withFix(context.text("fix.remove-options"), quiz -> without(quiz, question, empty))
                        : finding);
    }

    private static Stream<Finding<Quiz>> equalFindings(Question question, int number, StepContext context) {
        List<Option> options = question.options();
        List<String> plain = options.stream().map(o -> Words.plain(o.text())).toList();
        return IntStream.range(0, options.size())
                .filter(at -> !options.get(at).text().isBlank())
                .boxed()
                .flatMap(at -> IntStream.range(0, at)
                        .filter(i -> plain.get(i).equals(plain.get(at)))
                        .limit(1)
                        .mapToObj(i -> context.finding(
                                Severity.ERROR,
                                "options-equal",
                                Place.of(options.get(at).id(), "text"),
                                number,
                                Option.letter(i),
                                Option.letter(at))));
    }

    private static Quiz without(Quiz quiz, Question question, List<Option> empty) {
        return quiz.withQuestion(question.id(), q -> {
            Question shorter = q;
            for (Option option : empty) {
                shorter = shorter.withoutOption(option.id());
            }
            return shorter;
        });
    }
}
