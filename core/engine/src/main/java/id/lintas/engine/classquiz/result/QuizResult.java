package id.lintas.engine.classquiz.result;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.engine.classquiz.QuizJson;
import id.lintas.engine.classquiz.QuizProblem;
import id.lintas.engine.text.PlainText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one participant handed in, as the page of the quiz writes it:
 * {@code {"format": "lintas-quiz-result", "formatVersion": 1, "quiz": id, "title", "group", "name", "seed", "handedInAt",
 * "answers": [{"question": id, "chosen": place from 0 or null}]}}. Scores are not in it; they are reckoned from the quiz's own key.
 *
 * @param quiz the id of the quiz that was answered
 * @param group as the quiz labels it; empty if it is not among those who wrote questions
 * @param name may be empty
 * @param handedInAt an ISO time by the participant's clock; may be empty
 * @param answers in the order that they were asked: the chosen option's place from 0, or -1, by the question's id
 */
public record QuizResult(
        String quiz, String group, String name, long seed, String handedInAt, Map<String, Integer> answers) {

    static final String FORMAT = "lintas-quiz-result";

    private static final int VERSION = 1;
    private static final int MOST_ANSWERS = 20_000;
    private static final int MOST_LETTERS = 200;
    private static final int MOST_OPTIONS = 26;

    public QuizResult {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** @throws QuizProblem if that is no result, or a damaged one */
    public static QuizResult read(byte[] bytes) throws QuizProblem {
        JsonNode root = QuizJson.read(bytes, FORMAT, VERSION);
        Map<String, Integer> answers = new LinkedHashMap<>();
        for (JsonNode node : QuizJson.list(root, "answers", MOST_ANSWERS)) {
            String question = QuizJson.text(node, "question");
            JsonNode chosen = node.path("chosen");
            boolean option = chosen.isInt() && chosen.asInt() >= 0 && chosen.asInt() < MOST_OPTIONS;
            if (!option && !chosen.isNull()) {
                throw new QuizProblem("misses", "chosen");
            }
            if (answers.put(question, option ? chosen.asInt() : -1) != null) {
                throw new QuizProblem("twice", question);
            }
        }
        return new QuizResult(
                QuizJson.text(root, "quiz"),
                line(root, "group"),
                line(root, "name"),
                root.path("seed").asLong(0),
                line(root, "handedInAt"),
                answers);
    }

    private static String line(JsonNode root, String member) {
        String text = PlainText.cleanLine(root.path(member).asText(""));
        return text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
    }

    /** Name and group, for a person; either may be missing. */
    public String who() {
        return name.isEmpty() || group.isEmpty() ? name + group : name + " (" + group + ")";
    }
}
