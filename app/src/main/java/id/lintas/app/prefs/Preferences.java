package id.lintas.app.prefs;

import id.lintas.app.look.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All of it, as one value that replaces the former one.
 *
 * @param language "id" or "en"
 * @param zoom 1.0 for 100 %
 * @param savedBy the name that goes into a file's revision; may be empty
 * @param sizes of the window and its dividers, in pixels, by name
 * @param recent the latest first
 */
public record Preferences(
        String language,
        Theme theme,
        double zoom,
        String savedBy,
        Map<String, Integer> sizes,
        List<RecentFile> recent) {

    public static final Preferences DEFAULT = new Preferences("id", Theme.SYSTEM, 1.0, "", Map.of(), List.of());

    private static final int MAX_RECENT = 12;

    /**
     * @param path absolute
     * @param detail group, class and institution in one line; may be empty
     * @param share between 0 and 1: how complete it was when it was closed
     * @param opened milliseconds since 1970
     */
    public record RecentFile(String path, String title, String detail, double share, long opened) {

        public RecentFile {
            Objects.requireNonNull(path);
            title = Objects.requireNonNullElse(title, "");
            detail = Objects.requireNonNullElse(detail, "");
        }
    }

    /** A file may lack any of it, whatever the types say. */
    public Preferences {
        Objects.requireNonNull(theme);
        Objects.requireNonNull(savedBy);
        language = language.equals("en") ? "en" : "id";
        zoom = Double.isFinite(zoom) ? Math.max(0.8, Math.min(2.5, zoom)) : 1.0;
        sizes = Map.copyOf(sizes);
        recent = List.copyOf(recent);
    }

    public Preferences withLanguage(String value) {
        return new Preferences(value, theme, zoom, savedBy, sizes, recent);
    }

    public Preferences withTheme(Theme value) {
        return new Preferences(language, value, zoom, savedBy, sizes, recent);
    }

    public Preferences withZoom(double value) {
        return new Preferences(language, theme, value, savedBy, sizes, recent);
    }

    public Preferences withSize(String name, int value) {
        Map<String, Integer> changed = new HashMap<>(sizes);
        changed.put(name, value);
        return new Preferences(language, theme, zoom, savedBy, changed, recent);
    }

    /** Puts the file first; it is in the list once. */
    public Preferences withRecent(RecentFile file) {
        List<RecentFile> changed = new ArrayList<>(withoutRecent(file.path()).recent());
        changed.add(0, file);
        return new Preferences(
                language, theme, zoom, savedBy, sizes, changed.subList(0, Math.min(MAX_RECENT, changed.size())));
    }

    public Preferences withoutRecent(String path) {
        List<RecentFile> changed =
                recent.stream().filter(r -> !r.path().equals(path)).toList();
        return new Preferences(language, theme, zoom, savedBy, sizes, changed);
    }
}
