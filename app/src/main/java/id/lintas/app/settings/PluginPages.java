package id.lintas.app.settings;

import id.lintas.api.Records;
import id.lintas.api.Settings;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.Engine;
import id.lintas.engine.plugin.PluginManifest;
import id.lintas.engine.step.PluginValues;
import id.lintas.engine.text.PseudoText;
import id.lintas.engine.text.Texts;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The pages that plugins declare in their manifests; a plugin's code is loaded when its page is shown or searched. */
public final class PluginPages {

    private final Engine engine;
    private final AppTexts texts;

    public PluginPages(Engine engine, AppTexts texts) {
        this.engine = engine;
        this.texts = texts;
    }

    public List<SettingsSource> sources() {
        List<SettingsSource> sources = new ArrayList<>();
        for (PluginManifest manifest : engine.steps().host().manifests()) {
            manifest.settings()
                    .forEach((page, titles) -> sources.add(SettingsSource.later(
                            "plugin." + manifest.id() + "." + page,
                            PseudoText.in(
                                    texts.locale(),
                                    titles.getOrDefault(
                                            texts.locale().getLanguage(), titles.getOrDefault("id", manifest.id()))),
                            () -> group(manifest, page))));
        }
        return sources;
    }

    @SuppressWarnings("rawtypes")
    private SettingGroup group(PluginManifest manifest, String id) {
        List<Settings.Page> pages = engine.steps().host().extensions(manifest, Settings.Page.class);
        for (Settings.Page<?> page : pages) {
            Optional<SettingGroup> group =
                    engine.guard().call(manifest.id(), "load", () -> group(manifest.id(), id, page), Optional::empty);
            if (group.isPresent()) {
                return group.get();
            }
        }
        return new SettingGroup(id, manifest.id(), List.of(), SettingTexts.of(texts));
    }

    private Optional<SettingGroup> group(String plugin, String id, Settings.Page<?> page) {
        if (!page.id().equals(id)) {
            return Optional.empty();
        }
        Record defaults = page.defaults();
        List<Setting<?>> settings = new ArrayList<>();
        for (RecordComponent component : defaults.getClass().getRecordComponents()) {
            Object otherwise = Records.get(defaults, component.getName());
            setting(PluginValues.id(plugin, id, component.getName()), id, component.getType(), otherwise)
                    .ifPresent(settings::add);
        }
        Texts own = Texts.of(page.getClass(), texts.locale());
        return Optional.of(new SettingGroup(id, plugin, settings, new PluginTexts(own)));
    }

    private static Optional<Setting<?>> setting(
            String id, String group, Class<?> type, @org.jspecify.annotations.Nullable Object otherwise) {
        if (otherwise instanceof Boolean flag) {
            return Optional.of(Setting.flag(id, group, flag));
        } else if (otherwise instanceof Integer number) {
            return Optional.of(Setting.number(id, group, -999_999, 999_999, number));
        } else if (otherwise instanceof String text) {
            return Optional.of(Setting.line(id, group, text));
        } else if (otherwise instanceof Enum<?> constant) {
            List<String> words = Arrays.stream(type.getEnumConstants())
                    .map(c -> ((Enum<?>) c).name())
                    .toList();
            return Optional.of(Setting.choice(id, group, constant.name(), words));
        }
        return Optional.empty();
    }

    /** Keys without the plugin's and the page's ids. */
    private record PluginTexts(Texts texts) implements SettingTexts {

        private static String key(Setting<?> setting) {
            return "setting." + setting.id().replaceFirst(".*\\.", "");
        }

        @Override
        public String label(Setting<?> setting) {
            return texts.get(key(setting));
        }

        @Override
        public String help(Setting<?> setting) {
            return texts.find(key(setting) + ".help").orElse("");
        }

        @Override
        public String word(Setting<?> setting, String word) {
            return texts.get(key(setting) + "." + word);
        }
    }
}
