package id.lintas.engine.diagram;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The design's colours for whoever has no window.
 *
 * @param colours by token, written {@code #RRGGBB}
 */
public record Palette(Map<String, String> colours) {

    public static Palette light() {
        return read("light.properties");
    }

    public static Palette dark() {
        return read("dark.properties");
    }

    /** As properties of CSS, each named like its token. */
    public String css() {
        return colours.entrySet().stream()
                .map(e -> "--" + e.getKey() + ": " + e.getValue() + ";")
                .collect(Collectors.joining(" "));
    }

    /** Magenta if there is no such token. */
    public Color color(String token) {
        return Color.decode(colours.getOrDefault(token, "#FF00FF"));
    }

    private static Palette read(String file) {
        Properties read = new Properties();
        try (var in = Objects.requireNonNull(Palette.class.getResourceAsStream(file), file)) {
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        Map<String, String> colours = new TreeMap<>();
        read.stringPropertyNames().forEach(token -> colours.put(token, read.getProperty(token)));
        return new Palette(colours);
    }
}
