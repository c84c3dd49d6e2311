package id.lintas.app.look;

import java.awt.Shape;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.swing.UIManager;

/**
 * The icons as shapes on a grid of 16 by 16: Bootstrap Icons (MIT) and two of our own, from {@code icons.txt}, which the
 * tests compare with the files in {@code src/main/icons}. {@code Kit.icon} finds them in {@link UIManager} under {@link
 * #KEY}, and draws them in the colour of a token.
 */
public final class LookIcons implements Function<String, List<Shape>> {

    /** The value is a function from a name to the shapes to fill; none for an unknown name. */
    public static final String KEY = "Lintas.icons";

    private final Map<String, String> paths;
    private final Map<String, List<Shape>> drawn = new HashMap<>();

    private LookIcons(Map<String, String> paths) {
        this.paths = paths;
    }

    static void install() {
        if (UIManager.get(KEY) == null) {
            UIManager.put(KEY, load());
        }
    }

    static LookIcons load() {
        Map<String, String> paths = new HashMap<>();
        try (InputStream in = LookIcons.class.getResourceAsStream("icons.txt")) {
            if (in == null) {
                throw new IllegalStateException("icons.txt is not in the program");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(line -> {
                        int blank = line.indexOf(' ');
                        paths.put(line.substring(0, blank), line.substring(blank + 1));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LookIcons(paths);
    }

    /** The names of all icons. */
    public Set<String> names() {
        return Set.copyOf(paths.keySet());
    }

    /** The path data of an icon, as it stands in the table; empty for an unknown name. */
    String line(String name) {
        return paths.getOrDefault(name, "");
    }

    @Override
    public List<Shape> apply(String name) {
        return drawn.computeIfAbsent(name, n -> PathData.shapes(line(n)));
    }
}
