package id.lintas.engine.diagram;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The light colours, each made one of a kind by at most a few steps of blue, so that what was painted with a token can be told
 * afterwards by its colour.
 */
final class MarkedColours {

    /** Those that a writer of SVG may call by name. */
    private static final Set<Integer> NAMED = Set.of(
            0x00FFFF, 0x000000, 0x0000FF, 0xFF00FF, 0x808080, 0x008000, 0x00FF00, 0x800000, 0x000080, 0x808000,
            0x800080, 0xFF0000, 0xC0C0C0, 0x008080, 0xFFFFFF, 0xFFFF00);

    private final Palette palette;
    private final Map<String, Color> byToken = new TreeMap<>();
    private final Map<String, String> byWord = new HashMap<>();

    MarkedColours(Palette palette) {
        this.palette = palette;
        palette.colours().keySet().forEach(this::mark);
    }

    private void mark(String token) {
        int rgb = palette.color(token).getRGB() & 0xFFFFFF;
        while (NAMED.contains(rgb) || byWord.containsKey(word(rgb))) {
            rgb += (rgb & 0xFF) > 0x80 ? -1 : 1;
        }
        byToken.put(token, new Color(rgb));
        byWord.put(word(rgb), token);
    }

    private static String word(int rgb) {
        return "rgb(" + (rgb >> 16) + "," + (rgb >> 8 & 0xFF) + "," + (rgb & 0xFF) + ")";
    }

    Color colour(String token) {
        return byToken.getOrDefault(token, palette.color(token));
    }

    /** The token that was painted with, if SVG's word for a colour is one of ours. */
    Optional<String> token(String word) {
        return Optional.ofNullable(byWord.get(word.replace(" ", "")));
    }

    String exact(String token) {
        return palette.colours().getOrDefault(token, "#FF00FF");
    }
}
