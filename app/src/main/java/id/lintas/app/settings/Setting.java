package id.lintas.app.settings;

import id.lintas.app.prefs.Preferences;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something that a person may choose. Its texts are {@code setting.<id>} and {@code setting.<id>.help}; its value is kept
 * among the preferences' values under its id, as far as it differs from the default.
 *
 * @param group its caption is the text {@code setting-group.<group>}
 * @param otherwise the default
 * @param kept reads the value out of the preferences, as text; empty if it is not there
 * @param keep puts a text into them; an empty option takes the value away
 */
public record Setting<T>(
        String id,
        String group,
        SettingType<T> type,
        T otherwise,
        Function<Preferences, Optional<String>> kept,
        BiFunction<Preferences, Optional<String>, Preferences> keep) {

    public static Setting<Boolean> flag(String id, String group, boolean otherwise) {
        return of(id, group, new SettingType.Flag(), otherwise);
    }

    public static Setting<Integer> number(String id, String group, int min, int max, int otherwise) {
        return of(id, group, new SettingType.Whole(min, max), otherwise);
    }

    public static Setting<String> choice(String id, String group, String otherwise, List<String> words) {
        return of(id, group, new SettingType.Choice(words), otherwise);
    }

    public static Setting<String> line(String id, String group, String otherwise) {
        return of(id, group, new SettingType.Line(), otherwise);
    }

    static <T> Setting<T> of(String id, String group, SettingType<T> type, T otherwise) {
        return new Setting<>(
                id,
                group,
                type,
                otherwise,
                p -> Optional.ofNullable(p.values().get(id)),
                (p, value) -> value.map(v -> p.withValue(id, v)).orElseGet(() -> p.withoutValue(id)));
    }

    /** The present value; the default if there is none, or one that is not of the type. */
    public T in(Preferences preferences) {
        return kept.apply(preferences).flatMap(type::read).orElse(otherwise);
    }

    public Preferences with(Preferences preferences, T value) {
        return value.equals(otherwise) ? reset(preferences) : keep.apply(preferences, Optional.of(type.write(value)));
    }

    public Preferences reset(Preferences preferences) {
        return keep.apply(preferences, Optional.empty());
    }

    public boolean changed(Preferences preferences) {
        return !in(preferences).equals(otherwise);
    }

    /** The present value as text. */
    public String text(Preferences preferences) {
        return type.write(in(preferences));
    }

    /** The preferences with the value that the text stands for; empty if it stands for none. */
    public Optional<Preferences> withText(Preferences preferences, String text) {
        return type.read(text).map(value -> with(preferences, value));
    }
}
