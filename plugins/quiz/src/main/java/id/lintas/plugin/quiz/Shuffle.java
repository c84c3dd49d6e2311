package id.lintas.plugin.quiz;

import id.lintas.api.Records;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * New orders for options. The same quiz always gives the same result, so undo and redo, tests and two laptops agree;
 * shuffling again goes on to another order, because the quiz is then another one.
 */
public final class Shuffle {

    private static final int TRIES = 200;

    private Shuffle() {}

    /** All options in a new order, with the right answers spread over the letters as evenly as can be found. */
    public static Quiz spread(Quiz quiz) {
        Random random = new Random(seed(quiz));
        Quiz best = quiz;
        int bestCost = Integer.MAX_VALUE;
        for (int i = 0; i < TRIES && bestCost > 0; i++) {
            Quiz candidate = shuffled(quiz, random);
            int cost = cost(quiz, candidate);
            if (cost < bestCost) {
                best = candidate;
                bestCost = cost;
            }
        }
        return best;
    }

    /** The options in another order; "all of the above" stays at the end, where alone it makes sense. */
    static List<Option> order(List<Option> options, Random random) {
        List<Option> free = new ArrayList<>(
                options.stream().filter(o -> !Words.allOrNone(o.text())).toList());
        Collections.shuffle(free, random);
        options.stream().filter(o -> Words.allOrNone(o.text())).forEach(free::add);
        return List.copyOf(free);
    }

    private static Quiz shuffled(Quiz quiz, Random random) {
        return quiz.withQuestions(quiz.questions().stream()
                .map(q -> Records.with(q, "options", order(q.options(), random)))
                .toList());
    }

    /** How far from wanted: letters more or less used than their share weigh most, then answers that did not move. */
    private static int cost(Quiz before, Quiz after) {
        int letters = after.questions().stream()
                .mapToInt(q -> q.options().size())
                .max()
                .orElse(0);
        int[] counts = AnswerPlaces.counts(after, letters);
        int asked = IntStream.of(counts).sum();
        int uneven = 0;
        for (int count : counts) {
            int tooFew = Math.max(0, asked / letters - count);
            int tooMany = Math.max(0, count - (asked + letters - 1) / letters);
            uneven += tooFew + tooMany;
        }
        long unmoved = IntStream.range(0, before.questions().size())
                .filter(i -> before.questions().get(i).answerPlace()
                        == after.questions().get(i).answerPlace())
                .count();
        return uneven * before.questions().size() + (int) unmoved;
    }

    private static long seed(Quiz quiz) {
        StringBuilder order = new StringBuilder();
        quiz.questions()
                .forEach(q -> q.options().forEach(o -> order.append(o.id()).append(' ')));
        return order.toString().hashCode();
    }
}
