package id.lintas.api.ui;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few words of the kit's own, in the language of the host. */
record KitTexts(Locale locale) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    static KitTexts of(View.Host host) {
        return new KitTexts(host.context().locale());
    }

    String get(String key, Object... arguments) {
        Locale known = locale.getLanguage().equals("en") ? Locale.ENGLISH : new Locale("id");
        String text = ResourceBundle.getBundle("id.lintas.api.ui.messages", known, KitTexts.class.getClassLoader())
                .getString(key);
        return fill(PseudoText.in(locale, text), arguments);
    }

    /** In one pass, so that braces in an argument stay as they are. */
    private static String fill(String text, Object... arguments) {
        return PLACE.matcher(text).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            String value = index < arguments.length ? String.valueOf(arguments[index]) : place.group();
            return Matcher.quoteReplacement(value);
        });
    }
}
