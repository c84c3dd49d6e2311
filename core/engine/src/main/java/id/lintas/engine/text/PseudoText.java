package id.lintas.engine.text;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language for developers: the texts of another language with accents, two fifths longer, between ⟦ and ⟧. What stands in the
 * window without marks was not taken from the files of texts; what is cut will be cut in the next language. It is asked
 * for by the locale's private-use part {@code x-pseudo}, which leaves its language as it is.
 */
public final class PseudoText {

    private static final String PLAIN = "aeiounscdlrtzyAEIOUNSCDLRTZY";
    private static final String ACCENTED = "áéíóúñšçďĺřťžýÁÉÍÓÚÑŠÇĎĹŘŤŽÝ";
    private static final String MORE = " éñóúš";

    private static final Pattern KEPT = Pattern.compile("\\{\\d{1,2}}|&\\S|</?\\w+>|.", Pattern.DOTALL);

    /** A pattern of a date or an hour is no text. */
    private static final Pattern OF_TIME = Pattern.compile("[dMyHms .,:/]*");

    private PseudoText() {}

    /** The same language, with pseudo texts. */
    public static Locale locale(Locale locale) {
        return new Locale.Builder()
                .setLocale(locale)
                .setExtension('x', "pseudo")
                .build();
    }

    public static boolean isAskedBy(Locale locale) {
        return "pseudo".equals(locale.getExtension('x'));
    }

    /** The text as the locale asks for it: as it is, or pseudo. */
    public static String in(Locale locale, String text) {
        return isAskedBy(locale) ? of(text) : text;
    }

    /** Places for arguments, the letter of a mnemonic and tags stay as they are. */
    static String of(String text) {
        if (OF_TIME.matcher(text).matches()) {
            return text;
        }
        int longer = (text.length() * 2 + 4) / 5;
        String more = MORE.repeat(longer / MORE.length() + 1).substring(0, longer);
        return "⟦" + KEPT.matcher(text).replaceAll(PseudoText::accented) + more.stripTrailing() + "⟧";
    }

    private static String accented(MatchResult part) {
        int letter = part.group().length() == 1 ? PLAIN.indexOf(part.group()) : -1;
        return letter < 0 ? Matcher.quoteReplacement(part.group()) : ACCENTED.substring(letter, letter + 1);
    }
}
