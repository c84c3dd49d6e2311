package id.lintas.engine.plugin;

import id.lintas.engine.text.Texts;
import java.util.Locale;

/** A plugin cannot be used; {@link #message(Locale)} says why and what to do. */
public final class PluginException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    PluginException(String key, Object... arguments) {
        super(key + " " + java.util.Arrays.toString(arguments));
        this.key = key;
        this.arguments = arguments;
    }

    PluginException(Throwable cause, String key, Object... arguments) {
        this(key, arguments);
        initCause(cause);
    }

    public String message(Locale locale) {
        return Texts.of(PluginException.class, locale).get(key, arguments);
    }
}
