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
 * @param values of settings and small memories, by id; the ids are the settings' own
 */
public record Preferences(
        String language,
        Theme theme,
        double zoom,
        String savedBy,
        Map<String, Integer> sizes,
        List<RecentFile> recent,
        Map<String, String> values) {

    public static final Preferences DEFAULT =
            new Preferences("id", Theme.SYSTEM, 1.0, "", Map.of(), List.of(), Map.of());

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
        values = Map.copyOf(values);
    }

    public Preferences withLanguage(String value) {
        return new Preferences(value, theme, zoom, savedBy, sizes, recent, values);
    }

    public Preferences withTheme(Theme value) {
        return new Preferences(language, value, zoom, savedBy, sizes, recent, values);
    }

    public Preferences withZoom(double value) {
        return new Preferences(language, theme, value, savedBy, sizes, recent, values);
    }

    public Preferences withSavedBy(String value) {
        return new Preferences(language, theme, zoom, value, sizes, recent, values);
    }

    public Preferences withSize(String name, int value) {
        Map<String, Integer> changed = new HashMap<>(sizes);
        changed.put(name, value);
        return new Preferences(language, theme, zoom, savedBy, changed, recent, values);
    }

    /** The window and its parts as at the first start. */
    public Preferences withoutSizes() {
        return new Preferences(language, theme, zoom, savedBy, Map.of(), recent, values);
    }

    /** Puts the file first; it is in the list once. */
    public Preferences withRecent(RecentFile file) {
        List<RecentFile> changed = new ArrayList<>(withoutRecent(file.path()).recent());
        changed.add(0, file);
        return new Preferences(
                language,
                theme,
                zoom,
                savedBy,
                sizes,
                changed.subList(0, Math.min(MAX_RECENT, changed.size())),
                values);
    }

    public Preferences withoutRecent(String path) {
        List<RecentFile> changed =
                recent.stream().filter(r -> !r.path().equals(path)).toList();
        return new Preferences(language, theme, zoom, savedBy, sizes, changed, values);
    }

    public Preferences withValue(String id, String value) {
        Map<String, String> changed = new HashMap<>(values);
        changed.put(id, value);
        return new Preferences(language, theme, zoom, savedBy, sizes, recent, changed);
    }

    public Preferences withoutValue(String id) {
        Map<String, String> changed = new HashMap<>(values);
        changed.remove(id);
        return new Preferences(language, theme, zoom, savedBy, sizes, recent, changed);
    }
}
