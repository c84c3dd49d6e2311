package id.lintas.plugin.quiz;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which letters the right answers have. */
public final class AnswerPlaces {

    private AnswerPlaces() {}

    /** How often each of the first {@code letters} letters is the right one; questions without an answer do not count. */
    static int[] counts(Quiz quiz, int letters) {
        int[] counts = new int[letters];
        quiz.questions().stream()
                .mapToInt(Question::answerPlace)
                .filter(place -> place >= 0 && place < letters)
                .forEach(place -> counts[place]++);
        return counts;
    }

    /** In short: "A 2, B 0, C 2, D 1". */
    public static String summary(Quiz quiz) {
        int[] counts = counts(quiz, letters(quiz));
        return IntStream.range(0, counts.length)
                .mapToObj(i -> Option.letter(i) + " " + counts[i])
                .collect(Collectors.joining(", "));
    }

    /** The letters that are never right, of those that every question has. */
    static String never(Quiz quiz) {
        int[] counts = counts(quiz, letters(quiz));
        int common = quiz.questions().stream()
                .mapToInt(q -> q.options().size())
                .min()
                .orElse(0);
        return IntStream.range(0, Math.min(common, counts.length))
                .filter(i -> counts[i] == 0)
                .mapToObj(Option::letter)
                .collect(Collectors.joining(", "));
    }

    /** The only letter that is right, if there is but one; otherwise empty. */
    static String always(Quiz quiz) {
        int[] counts = counts(quiz, letters(quiz));
        int all = Arrays.stream(counts).sum();
        return IntStream.range(0, counts.length)
                .filter(i -> counts[i] == all)
                .mapToObj(Option::letter)
                .findFirst()
                .orElse("");
    }

    private static int letters(Quiz quiz) {
        int most = quiz.questions().stream()
                .mapToInt(q -> q.options().size())
                .max()
                .orElse(0);
        return Math.max(Question.MIN_OPTIONS, most);
    }
}
