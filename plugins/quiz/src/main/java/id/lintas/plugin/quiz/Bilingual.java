package id.lintas.plugin.quiz;

import java.util.Locale;

/** A text of the bundled resources in both languages. */
public record Bilingual(String id, String en) {

    static final Bilingual NONE = new Bilingual("", "");

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : id;
    }
}
