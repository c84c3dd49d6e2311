package id.lintas.plugin.handbook;

import java.util.Locale;

/** A text in both languages. */
public record Bilingual(String id, String en) {

    /** The text in that language; Indonesian for any but English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : id;
    }
}
