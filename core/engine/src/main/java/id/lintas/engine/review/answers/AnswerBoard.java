package id.lintas.engine.review.answers;

import id.lintas.engine.review.similar.Given;
import id.lintas.engine.review.similar.SameTexts;
import id.lintas.engine.review.similar.Source;
import id.lintas.engine.search.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All answers to a question.
 *
 * @param cards in the order of the groups
 * @param silent groups that wrote nothing there
 */
public record AnswerBoard(Question question, List<AnswerCard> cards, List<Source> silent) {

    public AnswerBoard {
        cards = List.copyOf(cards);
        silent = List.copyOf(silent);
    }

    /** Every field in which somebody wrote something, in the order in which they are first met. */
    public static List<Question> questions(List<Source> sources) {
        Set<Question> all = new LinkedHashSet<>();
        Map<String, List<Question>> byStep = new LinkedHashMap<>();
        for (Source source : sources) {
            for (Passage passage : source.reviewed().answers()) {
                Question question = new Question(passage.area(), passage.place().field());
                if (all.add(question)) {
                    byStep.computeIfAbsent(question.step(), s -> new ArrayList<>())
                            .add(question);
                }
            }
        }
        return byStep.values().stream().flatMap(List::stream).toList();
    }

    /**
     * @param joined whether answers that are nearly the same share a card
     * @param given texts that do not make two answers alike
     */
    public static AnswerBoard of(Question question, List<Source> sources, boolean joined, Given given) {
        List<Answer> answers = new ArrayList<>();
        List<Source> silent = new ArrayList<>();
        for (Source source : sources) {
            List<Passage> passages = source.reviewed().answers().stream()
                    .filter(p -> p.area().equals(question.step())
                            && p.place().field().equals(question.field()))
                    .toList();
            if (passages.isEmpty()) {
                silent.add(source);
            } else {
                answers.add(new Answer(source, passages));
            }
        }
        return new AnswerBoard(question, joined ? joined(answers, given) : apart(answers), silent);
    }

    private static List<AnswerCard> apart(List<Answer> answers) {
        return answers.stream().map(a -> new AnswerCard(List.of(a))).toList();
    }

    private static List<AnswerCard> joined(List<Answer> answers, Given given) {
        List<Integer> leaders =
                SameTexts.leaders(answers.stream().map(Answer::text).toList(), given);
        Map<Integer, List<Answer>> cards = new LinkedHashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            cards.computeIfAbsent(leaders.get(i), k -> new ArrayList<>()).add(answers.get(i));
        }
        return cards.values().stream().map(AnswerCard::new).toList();
    }
}
