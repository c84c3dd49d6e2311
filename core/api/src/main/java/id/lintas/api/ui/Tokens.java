package id.lintas.api.ui;

import java.awt.Color;
import java.util.Map;
import javax.swing.UIManager;

/** The colours of the theme. Where no theme is installed, as in tests, those of the light one. */
final class Tokens {

    private static final Map<String, Integer> LIGHT = Map.ofEntries(
            Map.entry("chrome", 0xF1F4F4),
            Map.entry("surface", 0xFFFFFF),
            Map.entry("raised", 0xF8FAFA),
            Map.entry("hover", 0xE6EBEB),
            Map.entry("line", 0xDBE1E2),
            Map.entry("control", 0x7E8B94),
            Map.entry("text", 0x182125),
            Map.entry("text2", 0x4A575E),
            Map.entry("text3", 0x5D6A71),
            Map.entry("accent", 0x0E6B74),
            Map.entry("onAccent", 0xFFFFFF),
            Map.entry("accentSoft", 0xDDEFF0),
            Map.entry("accentSoftText", 0x0A4C53),
            Map.entry("thread", 0xB3243F),
            Map.entry("threadSoft", 0xF9E6E9),
            Map.entry("error", 0xC0261C),
            Map.entry("errorSoft", 0xFBE9E7),
            Map.entry("warn", 0x8F5A00),
            Map.entry("warnSoft", 0xFBF0D9),
            Map.entry("hint", 0x2A5DB0),
            Map.entry("hintSoft", 0xE7EEF9),
            Map.entry("ok", 0x1E7340),
            Map.entry("okSoft", 0xE2F2E7),
            Map.entry("band1", 0xD6E7F9),
            Map.entry("band1Text", 0x123A5E),
            Map.entry("band2", 0x86C67F),
            Map.entry("band2Text", 0x123D14),
            Map.entry("band3", 0xF5D33C),
            Map.entry("band3Text", 0x3B2E00),
            Map.entry("band4", 0xE67F1F),
            Map.entry("band4Text", 0x2E1600),
            Map.entry("band5", 0xB0201F),
            Map.entry("band5Text", 0xFFFFFF));

    private Tokens() {}

    static boolean has(String token) {
        return UIManager.getColor("Lintas." + token) != null || LIGHT.containsKey(token);
    }

    static Color color(String token) {
        Color themed = UIManager.getColor("Lintas." + token);
        if (themed != null) {
            return themed;
        }
        Integer light = LIGHT.get(token);
        return light == null ? Color.MAGENTA : new Color(light);
    }

    /** The colour of text on a ground of that token. */
    static Color on(String token) {
        if (has(token + "Text")) {
            return color(token + "Text");
        }
        if (token.endsWith("Soft")) {
            return color(token.substring(0, token.length() - "Soft".length()));
        }
        Color ground = color(token);
        double light = 0.3 * ground.getRed() + 0.59 * ground.getGreen() + 0.11 * ground.getBlue();
        return light > 140 ? Color.BLACK : Color.WHITE;
    }
}
