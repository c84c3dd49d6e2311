package id.lintas.app.settings;

import java.util.List;

/**
 * Settings that stand on one page.
 *
 * @param id stable
 * @param title plain text
 */
public record SettingGroup(String id, String title, List<Setting<?>> settings, SettingTexts texts) {

    public SettingGroup {
        settings = List.copyOf(settings);
    }
}
