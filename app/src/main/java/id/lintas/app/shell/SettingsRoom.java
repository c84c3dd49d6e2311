package id.lintas.app.shell;

import id.lintas.app.action.ActionModel;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.keys.KeyBindings;
import id.lintas.app.look.Look;
import id.lintas.app.prefs.Preferences;
import id.lintas.app.prefs.UnreadableImport;
import id.lintas.app.settings.PluginPages;
import id.lintas.app.settings.SettingCatalog;
import id.lintas.app.settings.SettingFile;
import id.lintas.app.settings.SettingGroup;
import id.lintas.app.settings.SettingHost;
import id.lintas.app.settings.SettingsDialog;
import id.lintas.app.settings.SettingsSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.swing.UIManager;

/** Joins the settings to what they change. */
final class SettingsRoom implements SettingHost, SettingsDialog.Deeds {

    private final Services services;
    private final MainWindow window;
    private final KeysRoom keys;
    private Optional<SettingsDialog> dialog = Optional.empty();

    /** @param actions with the keys that they say themselves */
    SettingsRoom(Services services, MainWindow window, Supplier<List<ActionModel>> actions) {
        this.services = services;
        this.window = window;
        this.keys = new KeysRoom(services, this, actions, () -> dialog.ifPresent(SettingsDialog::rebuild));
        tell(services.state().get());
    }

    KeyBindings bindings() {
        return keys.bindings();
    }

    void open(String page) {
        if (dialog.isEmpty()) {
            dialog = Optional.of(new SettingsDialog(services.texts(), this, window::frame, this::sources, this));
        }
        dialog.get().open(page);
    }

    private List<SettingsSource> sources() {
        List<SettingsSource> sources = new ArrayList<>();
        own().forEach(group -> sources.add(SettingsSource.of(group)));
        sources.add(SettingsSource.page("keys", services.texts().get("keys.title"), keys::page));
        sources.addAll(new PluginPages(services.engine(), services.texts()).sources());
        return sources;
    }

    List<SettingGroup> own() {
        return SettingCatalog.groups(services.texts());
    }

    @Override
    public Preferences preferences() {
        return services.state().get();
    }

    @Override
    public void change(UnaryOperator<Preferences> change) {
        Preferences before = preferences();
        services.state().change(change);
        Preferences after = preferences();
        if (before.equals(after)) {
            return;
        }
        tell(after);
        boolean look = before.theme() != after.theme() || before.zoom() != after.zoom();
        boolean language = !before.language().equals(after.language());
        if (look) {
            drawAnew();
        } else if (language) {
            window.rebuild();
        } else if (!Objects.equals(
                before.values().get(KeysRoom.VALUE), after.values().get(KeysRoom.VALUE))) {
            window.buildMenu();
            window.frame().revalidate();
        }
        if (look || language) {
            dialog.ifPresent(SettingsDialog::rebuild);
        }
        if (!ofPlugins(before).equals(ofPlugins(after))) {
            window.documents().current().ifPresent(OpenDocument::recheck);
        }
    }

    /** With the theme and the zoom that count, on the screen where the window stands. */
    void drawAnew() {
        Look.apply(preferences().theme(), preferences().zoom());
        window.rebuild();
    }

    private static Map<String, String> ofPlugins(Preferences preferences) {
        return preferences.values().entrySet().stream()
                .filter(e -> e.getKey().startsWith("plugin."))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What is asked beside the window: by plugins, and by the kit when it would move something. Part of every start. */
    private void tell(Preferences preferences) {
        services.engine().pluginValues().set(preferences.values());
        UIManager.put(
                "Lintas.reducedMotion",
                preferences.values().getOrDefault("less-motion", "").equals("true"));
    }

    @Override
    public void exportFile() {
        new TextFiles(services)
                .write(
                        "settings.export",
                        "lintas-settings.json",
                        SettingFile.write(preferences(), own(), List.of(KeysRoom.VALUE)));
    }

    @Override
    public void importFile() {
        new TextFiles(services).read("settings.import", this::take);
    }

    private void take(String text) {
        try {
            Preferences taken = SettingFile.read(text, preferences(), own());
            change(p -> taken);
            dialog.ifPresent(SettingsDialog::rebuild);
        } catch (UnreadableImport e) {
            services.dialogs()
                    .tell(
                            services.texts().get("settings.import"),
                            services.texts().get(e.key(), e.what()),
                            services.texts().get("settings.import.unchanged"));
        }
    }

    @Override
    public void resetAll() {
        var texts = services.texts();
        Optional<Integer> answer = services.dialogs()
                .ask(
                        texts.get("settings.title"),
                        texts.get("settings.reset-all.question"),
                        texts.get("settings.reset-all.detail"),
                        List.of(texts.get("settings.reset-all.keep"), texts.get("settings.reset-all")));
        if (answer.equals(Optional.of(1))) {
            change(p -> SettingCatalog.reset(p, own()).withoutValue(KeysRoom.VALUE));
            dialog.ifPresent(SettingsDialog::rebuild);
        }
    }
}
