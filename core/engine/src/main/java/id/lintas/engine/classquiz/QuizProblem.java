package id.lintas.engine.classquiz;

import id.lintas.engine.text.Texts;
import java.util.List;
import java.util.Locale;

/** A file of a class quiz that cannot be used, with the sentence that says why. */
public final class QuizProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public QuizProblem(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Stable: {@code "damaged"}. */
    public String key() {
        return key;
    }

    /** Without the file. */
    public String reason(Locale locale) {
        return Texts.of(QuizProblem.class, locale).get("problem." + key, arguments.toArray());
    }
}
