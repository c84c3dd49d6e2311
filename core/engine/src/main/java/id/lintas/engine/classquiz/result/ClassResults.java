package id.lintas.engine.classquiz.result;

import id.lintas.engine.classquiz.ClassQuestion;
import id.lintas.engine.classquiz.ClassQuiz;
import id.lintas.engine.itemstat.ItemStatistics;
import id.lintas.engine.itemstat.Marks;
import id.lintas.engine.itemstat.TestStatistics;
import id.lintas.engine.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The results of a class. Each question gives one mark; one that was asked and not answered gives none. A question of the participant's
 * own group does not count, even if it was answered.
 *
 * @param participants in the order of group and name
 * @param groups in the order of their names
 * @param questions in the quiz's order
 * @param leftOut results that do not count, with the reason
 */
public record ClassResults(
        ClassQuiz quiz,
        List<Participant> participants,
        List<GroupScore> groups,
        TestStatistics test,
        List<QuestionResult> questions,
        List<LeftOutResult> leftOut) {

    /**
     * A result that does not count.
     *
     * @param who name and group, as far as they are known
     */
    public record LeftOutResult(String file, String who, Reason reason) {

        /** Why it does not count. */
        public enum Reason {
            /** It answers another quiz than this. */
            OTHER_QUIZ,
            /** It answers what this quiz does not ask. */
            UNKNOWN,
            /** The same file came twice. */
            COPY,
            /** The same participant handed in before; the first attempt counts, as Moodle reckons item statistics. */
            AGAIN
        }

        /** A sentence for a person. */
        public String said(Locale locale) {
            Texts texts = Texts.of(ClassResults.class, locale);
            return texts.get(
                    "not-counted", file, texts.get("left-out." + reason.name().toLowerCase(Locale.ROOT)));
        }
    }

    public ClassResults {
        participants = List.copyOf(participants);
        groups = List.copyOf(groups);
        questions = List.copyOf(questions);
        leftOut = List.copyOf(leftOut);
    }

    /** @param results by their files */
    public static ClassResults of(ClassQuiz quiz, Map<String, QuizResult> results) {
        List<LeftOutResult> leftOut = new ArrayList<>();
        Map<String, QuizResult> counted = new Selection(quiz, leftOut).of(results);
        List<Participant> participants = new ArrayList<>();
        Marks marks = Marks.of(ones(quiz.questions().size()));
        for (Map.Entry<String, QuizResult> entry : counted.entrySet()) {
            double[] row = marks(quiz, entry.getValue());
            marks = marks.with(row);
            participants.add(participant(quiz, entry.getKey(), entry.getValue(), row));
        }
        participants.sort(Comparator.comparing(Participant::group, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Participant::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Participant::file));
        return new ClassResults(
                quiz,
                participants,
                groups(participants),
                TestStatistics.of(marks),
                questions(quiz, List.copyOf(counted.values()), marks),
                leftOut);
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] marks(ClassQuiz quiz, QuizResult result) {
        return quiz.questions().stream()
                .mapToDouble(
                        q -> !asked(q, result) ? Double.NaN : result.answers().get(q.id()) == q.correct() ? 1 : 0)
                .toArray();
    }

    private static boolean asked(ClassQuestion question, QuizResult result) {
        return result.answers().containsKey(question.id()) && !question.groups().contains(result.group());
    }

    private static Participant participant(ClassQuiz quiz, String file, QuizResult result, double[] row) {
        int asked = (int) Arrays.stream(row).filter(m -> !Double.isNaN(m)).count();
        int right = (int) Arrays.stream(row).filter(m -> m == 1).count();
        int answered = (int) quiz.questions().stream()
                .filter(q -> asked(q, result) && result.answers().get(q.id()) >= 0)
                .count();
        return new Participant(result.name(), result.group(), file, right, answered, asked);
    }

    private static List<GroupScore> groups(List<Participant> participants) {
        Map<String, List<Participant>> byGroup = participants.stream()
                .collect(Collectors.groupingBy(Participant::group, LinkedHashMap::new, Collectors.toList()));
        return byGroup.entrySet().stream()
                .map(e -> new GroupScore(
                        e.getKey(),
                        e.getValue().size(),
                        e.getValue().stream()
                                .mapToDouble(Participant::share)
                                .average()
                                .orElse(0)))
                .toList();
    }

    private static List<QuestionResult> questions(ClassQuiz quiz, List<QuizResult> results, Marks marks) {
        double[] guesses = quiz.questions().stream()
                .mapToDouble(q -> 1.0 / q.options().size())
                .toArray();
        List<ItemStatistics> statistics = ItemStatistics.of(marks, guesses);
        List<QuestionResult> all = new ArrayList<>();
        for (int i = 0; i < guesses.length; i++) {
            ClassQuestion question = quiz.questions().get(i);
            Map<Integer, Integer> chosen = new HashMap<>();
            results.stream()
                    .filter(r -> asked(question, r))
                    .forEach(r -> chosen.merge(r.answers().get(question.id()), 1, Integer::sum));
            List<Integer> counts = new ArrayList<>();
            for (int option = 0; option < question.options().size(); option++) {
                counts.add(chosen.getOrDefault(option, 0));
            }
            all.add(new QuestionResult(question, statistics.get(i), counts, chosen.getOrDefault(-1, 0)));
        }
        return all;
    }
}
