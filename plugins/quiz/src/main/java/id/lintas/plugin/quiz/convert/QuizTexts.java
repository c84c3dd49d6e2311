package id.lintas.plugin.quiz.convert;

import id.lintas.api.ProjectView;
import id.lintas.api.StepContext;
import id.lintas.plugin.quiz.Quiz;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The context of a command with the texts of the quiz: a command's own would stand beside its class, and the texts of import
 * and export stand beside the step, where the editor finds them too.
 */
final class QuizTexts implements StepContext {

    private final StepContext call;
    private final ProjectView project;
    private final Properties texts = new Properties();

    QuizTexts(StepContext call, ProjectView project) {
        this.call = call;
        this.project = project;
        String language = call.locale().getLanguage().equals("en") ? "en" : "id";
        try (InputStream in = Quiz.class.getResourceAsStream("messages_" + language + ".properties")) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Locale locale() {
        return call.locale();
    }

    @Override
    public String text(String key, Object... arguments) {
        String text = findText(key).orElse("«" + key + "»");
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    @Override
    public Optional<String> findText(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    @Override
    public ProjectView project() {
        return project;
    }

    @Override
    public <R extends Record> R resource(String name, Class<R> type) {
        return call.resource(name, type);
    }
}
