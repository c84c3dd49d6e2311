package id.lintas.engine.store;

import id.lintas.engine.store.format.FormatProblem;
import id.lintas.engine.store.format.TextPosition;
import id.lintas.engine.text.Texts;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file could not be read or written. {@link #message} says so to a person: which file, where in it, why, what to do. */
public final class StoreException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final String key;
    private final transient List<Object> arguments;
    private final transient Optional<TextPosition> position;

    private StoreException(
            Path file, String key, List<Object> arguments, Optional<TextPosition> position, @Nullable Throwable cause) {
        super(file + ": " + key + " " + arguments, cause);
        this.file = file;
        this.key = key;
        this.arguments = List.copyOf(arguments);
        this.position = position;
    }

    static StoreException of(Path file, String key, Object... arguments) {
        return new StoreException(file, key, Arrays.asList(arguments), Optional.empty(), null);
    }

    static StoreException of(Path file, Throwable cause, String key, Object... arguments) {
        return new StoreException(file, key, Arrays.asList(arguments), Optional.empty(), cause);
    }

    static StoreException of(Path file, FormatProblem problem) {
        return new StoreException(file, problem.key(), problem.arguments(), problem.position(), problem);
    }

    public Path file() {
        return file;
    }

    /** Which kind of trouble, stable: {@code "truncated"}, {@code "write.full"}. */
    public String key() {
        return key;
    }

    /** The place in the file, where there is one. */
    public Optional<TextPosition> position() {
        return position;
    }

    /** The same without the file, for where that is named already. */
    public String reason(Locale locale) {
        Texts texts = Texts.of(StoreException.class, locale);
        String sentence = texts.get(key, arguments.toArray());
        return position.map(p -> texts.get("at.line", p.line(), p.column(), sentence))
                .orElse(sentence);
    }

    /** One line for a person. */
    public String message(Locale locale) {
        Texts texts = Texts.of(StoreException.class, locale);
        String sentence = texts.get(key, arguments.toArray());
        return position.map(p -> texts.get("at.place", file, p.line(), p.column(), sentence))
                .orElseGet(() -> texts.get("at.file", file, sentence));
    }
}
