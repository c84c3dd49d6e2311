package id.lintas.app.settings;

import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;

/**
 * A page of the dialog, made when it is first shown.
 *
 * @param id stable
 * @param title plain text
 * @param group its settings, which are searched too; may load a plugin
 * @param content what it shows instead of a list of settings
 */
public record SettingsSource(
        String id, String title, Optional<Supplier<SettingGroup>> group, Optional<Supplier<JComponent>> content) {

    public static SettingsSource of(SettingGroup group) {
        return later(group.id(), group.title(), () -> group);
    }

    public static SettingsSource later(String id, String title, Supplier<SettingGroup> group) {
        return new SettingsSource(id, title, Optional.of(group), Optional.empty());
    }

    public static SettingsSource page(String id, String title, Supplier<JComponent> content) {
        return new SettingsSource(id, title, Optional.empty(), Optional.of(content));
    }
}
