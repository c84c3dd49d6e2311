package id.lintas.engine.classquiz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.text.PlainText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The quiz with its key as a file, {@code *.lintas-quiz.json}:
 * {@code {"format": "lintas-quiz", "formatVersion": 1, "id", "title", "language", "questions": [{"id", "stem", "options": […],
 * "correct": place from 0, "explanation", "askers": [{"group", "class", "file", "number"}]}]}}. The same quiz gives the same bytes.
 */
public final class ClassQuizFile {

    public static final int MOST_BYTES = 32 << 20;

    private static final String FORMAT = "lintas-quiz";
    private static final int VERSION = 1;
    private static final int MOST_QUESTIONS = 20_000;
    private static final int MOST_OPTIONS = 26;
    private static final int MOST_ASKERS = 5_000;

    private ClassQuizFile() {}

    public static byte[] write(ClassQuiz quiz) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT).put("formatVersion", VERSION).put("id", quiz.id());
        root.put("title", quiz.title()).put("language", quiz.language());
        ArrayNode questions = root.putArray("questions");
        for (ClassQuestion question : quiz.questions()) {
            ObjectNode node = questions.addObject();
            node.put("id", question.id()).put("stem", question.stem());
            question.options().forEach(node.putArray("options")::add);
            node.put("correct", question.correct()).put("explanation", question.explanation());
            ArrayNode askers = node.putArray("askers");
            question.askers()
                    .forEach(a -> askers.addObject()
                            .put("group", a.group())
                            .put("class", a.className())
                            .put("file", a.file())
                            .put("number", a.number()));
        }
        return QuizJson.write(root);
    }

    /** @throws QuizProblem if that is no quiz, or one that cannot be asked */
    public static ClassQuiz read(byte[] bytes) throws QuizProblem {
        JsonNode root = QuizJson.read(bytes, FORMAT, VERSION);
        List<ClassQuestion> questions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode node : QuizJson.list(root, "questions", MOST_QUESTIONS)) {
            ClassQuestion question = question(node);
            if (!ids.add(question.id())) {
                throw new QuizProblem("twice", question.id());
            }
            questions.add(question);
        }
        String language = root.path("language").asText("id").equals("en") ? "en" : "id";
        return new ClassQuiz(PlainText.cleanLine(QuizJson.text(root, "title")), language, questions);
    }

    private static ClassQuestion question(JsonNode node) throws QuizProblem {
        String id = QuizJson.text(node, "id");
        List<String> options = new ArrayList<>();
        for (JsonNode option : QuizJson.list(node, "options", MOST_OPTIONS)) {
            options.add(PlainText.clean(option.asText()));
        }
        int correct = node.path("correct").asInt(-1);
        if (options.size() < 2 || correct < 0 || correct >= options.size()) {
            throw new QuizProblem("not-askable", id);
        }
        List<Asker> askers = new ArrayList<>();
        for (JsonNode asker : QuizJson.list(node, "askers", MOST_ASKERS)) {
            askers.add(new Asker(
                    QuizJson.text(asker, "group"),
                    asker.path("class").asText(),
                    asker.path("file").asText(),
                    asker.path("number").asText()));
        }
        if (askers.isEmpty()) {
            throw new QuizProblem("misses", "askers");
        }
        return new ClassQuestion(
                id,
                PlainText.clean(QuizJson.text(node, "stem")),
                options,
                correct,
                PlainText.clean(node.path("explanation").asText()),
                askers);
    }
}
