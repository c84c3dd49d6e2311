package id.lintas.app.text;

import id.lintas.engine.text.PseudoText;
import id.lintas.engine.text.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The window's texts in the present language. A text may mark its mnemonic with an ampersand: {@code "&Berkas"}. The
 * language is asked for at each call, since it can be switched.
 */
public final class AppTexts {

    private final Supplier<Locale> locale;
    private Texts texts;
    private String language;

    public AppTexts(Supplier<Locale> locale) {
        this.locale = locale;
        this.language = locale.get().getLanguage();
        this.texts = Texts.of(AppTexts.class, locale.get());
    }

    public Locale locale() {
        return locale.get();
    }

    public String get(String key, Object... arguments) {
        if (!language.equals(locale.get().getLanguage())) {
            language = locale.get().getLanguage();
            texts = Texts.of(AppTexts.class, locale.get());
        }
        return texts.get(key, arguments);
    }

    /** The text if there is one. */
    public Optional<String> find(String key) {
        get(key);
        return texts.find(key);
    }

    /** The texts in the other language, for what shall be found by both names. Read anew at each call. */
    public Texts other() {
        Locale other = Locale.forLanguageTag(locale.get().getLanguage().equals("id") ? "en" : "id");
        return Texts.of(AppTexts.class, PseudoText.isAskedBy(locale.get()) ? PseudoText.locale(other) : other);
    }

    /** The text without its mnemonic mark. */
    public String plain(String key, Object... arguments) {
        return get(key, arguments).replace("&", "");
    }

    /** Where the mnemonic is in {@link #plain}, or -1. */
    public int mnemonicIndex(String key) {
        return get(key).indexOf('&');
    }
}
