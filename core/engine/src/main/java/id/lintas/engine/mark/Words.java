package id.lintas.engine.mark;

import java.util.Locale;

/**
 * A text in both languages.
 *
 * @param indonesian may be empty; then the other counts
 * @param english may be empty; then the other counts
 */
public record Words(String indonesian, String english) {

    /** One text for every language. */
    public static Words same(String text) {
        return new Words(text, text);
    }

    public String in(Locale locale) {
        boolean wantsEnglish = locale.getLanguage().equals("en");
        String first = wantsEnglish ? english : indonesian;
        return first.isEmpty() ? (wantsEnglish ? indonesian : english) : first;
    }
}
