package id.lintas.plugin.practice.library;

import java.util.Locale;

/** A text in both languages of the library. */
public record Bilingual(String id, String en) {

    static final Bilingual NONE = new Bilingual("", "");

    /** The text in that language; Indonesian for any but English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : id;
    }
}
