package id.lintas.plugin.quiz;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Advice on the options: none gives the answer away by its length, none says "all of the above". */
final class OptionAdvice implements QuizCheck.OfQuestion {

    /** Shorter ones differ in length too, but nobody sees it. */
    private static final int LONG_ENOUGH = 20;

    private static final int CLEARLY_LONGER = 10;

    @Override
    public Stream<Finding<Quiz>> check(Question question, int number, StepContext context) {
        List<Option> options = question.options();
        return IntStream.range(0, options.size()).boxed().flatMap(at -> advice(question, at, number, context));
    }

    private static Stream<Finding<Quiz>> advice(Question question, int at, int number, StepContext context) {
        Option option = question.options().get(at);
        Place place = Place.of(option.id(), "text");
        if (Words.allOrNone(option.text())) {
            return Stream.of(context.finding(Severity.HINT, "option-all", place, number, Option.letter(at)));
        }
        int length = length(option);
        int[] others = question.options().stream()
                .filter(o -> !o.equals(option) && length(o) > 0)
                .mapToInt(OptionAdvice::length)
                .sorted()
                .toArray();
        if (length == 0 || others.length < 2) {
            return Stream.empty();
        }
        int shortest = others[0];
        int longest = others[others.length - 1];
        if (shortest >= LONG_ENOUGH && length * 2 < shortest) {
            return Stream.of(context.finding(
                    Severity.HINT, "option-short", place, number, Option.letter(at), length, shortest, longest));
        }
        boolean longer = length - longest >= CLEARLY_LONGER && length * 10 >= longest * 13;
        if (longer && option.id().equals(question.answer())) {
            return Stream.of(
                    context.finding(Severity.HINT, "right-longest", place, number, Option.letter(at), length, longest));
        }
        return Stream.empty();
    }

    private static int length(Option option) {
        return option.text().strip().length();
    }
}
