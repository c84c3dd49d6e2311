package id.lintas.app.settings;

import id.lintas.app.text.AppTexts;

/** What a setting is called; a plugin's settings are called by the plugin's own texts. */
public interface SettingTexts {

    String label(Setting<?> setting);

    /** One sentence; may be empty. */
    String help(Setting<?> setting);

    /** What a word of a choice is called. */
    String word(Setting<?> setting, String word);

    /** Those of the program itself. */
    static SettingTexts of(AppTexts texts) {
        return new SettingTexts() {
            @Override
            public String label(Setting<?> setting) {
                return texts.get("setting." + setting.id());
            }

            @Override
            public String help(Setting<?> setting) {
                return texts.get("setting." + setting.id() + ".help");
            }

            @Override
            public String word(Setting<?> setting, String word) {
                return texts.get("setting." + setting.id() + "." + word);
            }
        };
    }
}
