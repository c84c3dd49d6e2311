package id.lintas.engine.classquiz;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.diagram.Palette;
import id.lintas.engine.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The quiz as one HTML file that needs no net. Its policy lets run the one script in it and nothing else; texts of people are data
 * that the script puts in as text. The same quiz gives the same bytes.
 */
public final class QuizPage {

    private static final List<String> KEYS = List.of(
            "intro",
            "group",
            "group-choose",
            "group-other",
            "name",
            "name.hint",
            "begin",
            "group-needed",
            "at",
            "previous",
            "next",
            "overview",
            "answered",
            "open",
            "hand-in",
            "hand-in.open",
            "hand-in.sure",
            "hand-in.back",
            "score",
            "done",
            "save",
            "save.hint",
            "save.copy",
            "again",
            "right",
            "wrong",
            "skipped",
            "right-answer",
            "your-answer",
            "keys",
            "written-by");

    private QuizPage() {}

    public static String render(ClassQuiz quiz, PageOptions options) {
        Locale locale = Locale.forLanguageTag(quiz.language());
        Texts texts = Texts.of(QuizPage.class, locale);
        String script = resource("quiz.js");
        String style = ":root { " + Palette.light().css() + " }\n@media (prefers-color-scheme: dark) {\n  :root { "
                + Palette.dark().css() + " }\n}\n" + resource("quiz.css");
        String policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + digest(script)
                + "'; base-uri 'none'; form-action 'none'";
        return "<!DOCTYPE html>\n<html lang=\"" + locale.getLanguage() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"referrer\" content=\"no-referrer\">\n<title>" + escaped(quiz.title())
                + "</title>\n<style>\n" + style + "</style>\n</head>\n<body>\n<main id=\"page\"></main>\n<noscript><p>"
                + escaped(texts.get("page.no-script")) + "</p></noscript>\n"
                + "<script type=\"application/json\" id=\"quiz\">" + data(quiz, options, texts) + "</script>\n<script>"
                + script + "</script>\n</body>\n</html>\n";
    }

    private static String data(ClassQuiz quiz, PageOptions options, Texts texts) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("id", quiz.id()).put("title", quiz.title());
        root.put("feedback", options.feedback().name().toLowerCase(Locale.ROOT));
        options.seed().ifPresent(seed -> root.put("seed", seed));
        quiz.groups().forEach(root.putArray("groups")::add);
        ArrayNode questions = root.putArray("questions");
        for (ClassQuestion question : quiz.questions()) {
            ObjectNode node = questions.addObject();
            node.put("id", question.id()).put("stem", question.stem());
            question.options().forEach(node.putArray("options")::add);
            question.groups().forEach(node.putArray("groups")::add);
        }
        if (options.feedback() != PageOptions.Feedback.NONE) {
            root.put("key", key(quiz, options));
        }
        ObjectNode words = root.putObject("texts");
        KEYS.forEach(key -> words.put(key, texts.get("page." + key)));
        return safe(root.toString());
    }

    /** Not a secret, but not to be read by chance either by who looks at the source of the page. */
    private static String key(ClassQuiz quiz, PageOptions options) {
        ObjectNode key = JsonNodeFactory.instance.objectNode();
        boolean full = options.feedback() == PageOptions.Feedback.FULL;
        quiz.questions().forEach(q -> {
            ArrayNode one = key.putArray(q.id()).add(q.correct());
            if (full) {
                one.add(q.explanation());
            }
        });
        return Base64.getEncoder().encodeToString(key.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Inside a script element nothing may look like its end, nor like a comment. */
    private static String safe(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String digest(String script) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(QuizPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
