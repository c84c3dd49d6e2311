package id.lintas.engine.classquiz;

import id.lintas.engine.store.format.Digests;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * One quiz of the questions of many groups.
 *
 * @param language of the page: {@code "id"} or {@code "en"}
 */
public record ClassQuiz(String title, String language, List<ClassQuestion> questions) {

    public ClassQuiz {
        questions = List.copyOf(questions);
    }

    /** Follows from the questions and their order: results fit the very quiz that was handed out. */
    public String id() {
        String all = questions.stream().map(ClassQuestion::id).collect(Collectors.joining("\n"));
        return Digests.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    public Optional<ClassQuestion> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /** All groups that wrote a question, in the order of the letters. */
    public List<String> groups() {
        return questions.stream()
                .flatMap(q -> q.groups().stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    public ClassQuiz titled(String other) {
        return new ClassQuiz(other, language, questions);
    }

    /** Only those questions, in the present order. */
    public ClassQuiz only(Collection<String> ids) {
        return new ClassQuiz(
                title,
                language,
                questions.stream().filter(q -> ids.contains(q.id())).toList());
    }

    /**
     * At most so many questions, from as many groups as can be: each group gives one before any gives a second. The same seed gives the
     * same choice.
     */
    public ClassQuiz pick(int count, long seed) {
        if (count >= questions.size()) {
            return this;
        }
        Random random = new Random(seed);
        Map<String, List<ClassQuestion>> piles = new LinkedHashMap<>();
        List<ClassQuestion> shuffled = new ArrayList<>(questions);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(q ->
                piles.computeIfAbsent(q.groups().get(0), g -> new ArrayList<>()).add(q));
        List<String> chosen = new ArrayList<>();
        for (int round = 0; chosen.size() < count; round++) {
            for (List<ClassQuestion> pile : piles.values()) {
                if (round < pile.size() && chosen.size() < count) {
                    chosen.add(pile.get(round).id());
                }
            }
        }
        return only(chosen);
    }
}
