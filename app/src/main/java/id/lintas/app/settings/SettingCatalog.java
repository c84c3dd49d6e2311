package id.lintas.app.settings;

import id.lintas.app.look.Theme;
import id.lintas.app.prefs.Preferences;
import id.lintas.app.text.AppTexts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The program's own settings. What a room reads by its id among the preferences' values stands here, once. */
public final class SettingCatalog {

    public static final Setting<String> LANGUAGE = new Setting<>(
            "language",
            "look",
            new SettingType.Choice(List.of("id", "en")),
            "id",
            p -> Optional.of(p.language()),
            (p, value) -> p.withLanguage(value.orElse("id")));

    public static final Setting<String> THEME = new Setting<>(
            "theme",
            "look",
            new SettingType.Choice(Stream.of(Theme.values())
                    .map(t -> t.name().toLowerCase(Locale.ROOT))
                    .toList()),
            "system",
            p -> Optional.of(p.theme().name().toLowerCase(Locale.ROOT)),
            (p, value) -> p.withTheme(Theme.valueOf(value.orElse("system").toUpperCase(Locale.ROOT))));

    /** In hundredths. */
    public static final Setting<Integer> ZOOM = new Setting<>(
            "zoom",
            "look",
            new SettingType.Whole(80, 250),
            100,
            p -> Optional.of(String.valueOf(Math.round(p.zoom() * 100))),
            (p, value) -> p.withZoom(Integer.parseInt(value.orElse("100")) / 100.0));

    /** Nothing moves that need not move. */
    public static final Setting<Boolean> LESS_MOTION = Setting.flag("less-motion", "look", false);

    /** The name that goes into a file's revision. */
    public static final Setting<String> SAVED_BY = new Setting<>(
            "saved-by",
            "work",
            new SettingType.Line(),
            "",
            p -> Optional.of(p.savedBy()),
            (p, value) -> p.withSavedBy(value.orElse("")));

    /** Opens the project that was open last, if the program is started without one. */
    public static final Setting<Boolean> REOPEN = Setting.flag("reopen", "work", false);

    /** A quiet sound when the time of a task is over. */
    public static final Setting<String> TIME_SOUND =
            Setting.choice("discussion.sound", "work", "off", List.of("off", "on"));

    private static final List<Setting<?>> ALL =
            List.of(LANGUAGE, THEME, ZOOM, LESS_MOTION, SAVED_BY, REOPEN, TIME_SOUND);

    private SettingCatalog() {}

    public static List<SettingGroup> groups(AppTexts texts) {
        SettingTexts own = SettingTexts.of(texts);
        return ALL.stream()
                .map(Setting::group)
                .distinct()
                .map(group -> new SettingGroup(
                        group,
                        texts.get("setting-group." + group),
                        ALL.stream().filter(s -> s.group().equals(group)).toList(),
                        own))
                .toList();
    }

    /** The same preferences with each setting of the groups at its default. */
    public static Preferences reset(Preferences preferences, List<SettingGroup> groups) {
        Preferences changed = preferences;
        for (SettingGroup group : groups) {
            for (Setting<?> setting : group.settings()) {
                changed = setting.reset(changed);
            }
        }
        return changed;
    }
}
