package id.lintas.app.pictures;

import id.lintas.app.look.Theme;
import id.lintas.app.prefs.Preferences;
import java.util.Locale;
import java.util.Map;

/**
 * How the window looks in a picture.
 *
 * @param language "id" or "en"
 * @param zoom 1.0 for 100 %
 */
record Setting(String language, Theme theme, double zoom) {

    static final Setting USUAL = new Setting("id", Theme.LIGHT, 1.0);

    Setting with(Theme other) {
        return new Setting(language, other, zoom);
    }

    Preferences preferences() {
        return new Preferences(language, theme, zoom, "", Map.of(), java.util.List.of(), java.util.Map.of());
    }

    @Override
    public String toString() {
        return language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + Math.round(zoom * 100);
    }
}
