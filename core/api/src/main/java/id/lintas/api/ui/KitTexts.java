package id.lintas.api.ui;

import java.util.Locale;
import java.util.ResourceBundle;

/** The few words of the kit's own, in the language of the host. */
record KitTexts(Locale locale) {

    static KitTexts of(EditorHost<?> host) {
        return new KitTexts(host.context().locale());
    }

    String get(String key, Object... arguments) {
        Locale known = locale.getLanguage().equals("en") ? Locale.ENGLISH : new Locale("id");
        String text = ResourceBundle.getBundle("id.lintas.api.ui.messages", known, KitTexts.class.getClassLoader())
                .getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }
}
