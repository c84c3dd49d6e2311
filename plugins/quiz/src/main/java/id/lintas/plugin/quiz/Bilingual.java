package id.lintas.plugin.quiz;

import java.util.Locale;

/** A text of the bundled resources in both languages. */
public record Bilingual(String id, String en) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : id;
    }
}
