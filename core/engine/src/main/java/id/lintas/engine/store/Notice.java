package id.lintas.engine.store;

import id.lintas.engine.text.Texts;
import java.util.List;
import java.util.Locale;

/**
 * Something that a person should know although it went well.
 *
 * @param key stable: {@code "notice.newer"}
 */
public record Notice(String key, List<Object> arguments) {

    public Notice {
        arguments = List.copyOf(arguments);
    }

    static Notice of(String key, Object... arguments) {
        return new Notice(key, List.of(arguments));
    }

    public String message(Locale locale) {
        return Texts.of(Notice.class, locale).get(key, arguments.toArray());
    }
}
