package id.lintas.app.shell;

import id.lintas.api.ui.Kit;
import id.lintas.app.action.ActionModel;
import id.lintas.app.keys.KeyBindings;
import id.lintas.app.keys.KeyBindingsText;
import id.lintas.app.keys.KeyEditor;
import id.lintas.app.prefs.UnreadableImport;
import id.lintas.app.settings.SettingHost;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.slf4j.LoggerFactory;

/** Keeps the keys among the preferences, and makes their page. */
final class KeysRoom implements KeyEditor.Store {

    static final String VALUE = "keys";

    private final Services services;
    private final SettingHost host;
    private final Supplier<List<ActionModel>> actions;
    private final Runnable rebuild;

    /**
     * @param actions with the keys that they say themselves
     * @param rebuild shows the page anew
     */
    KeysRoom(Services services, SettingHost host, Supplier<List<ActionModel>> actions, Runnable rebuild) {
        this.services = services;
        this.host = host;
        this.actions = actions;
        this.rebuild = rebuild;
    }

    @Override
    public KeyBindings bindings() {
        String text = services.state().value(VALUE, "");
        if (text.isEmpty()) {
            return KeyBindings.DEFAULT;
        }
        try {
            return KeyBindingsText.read(text);
        } catch (UnreadableImport e) {
            LoggerFactory.getLogger(KeysRoom.class).warn("The keys of the preferences cannot be read", e);
            return KeyBindings.DEFAULT;
        }
    }

    @Override
    public void change(KeyBindings bindings) {
        host.change(p -> bindings.equals(KeyBindings.DEFAULT)
                ? p.withoutValue(VALUE)
                : p.withValue(VALUE, KeyBindingsText.write(bindings)));
    }

    JComponent page() {
        JPanel page = new JPanel(new MigLayout("insets 0, fill, wrap 1, gapy 12", "[fill,grow]", "[fill,grow][]"));
        page.setOpaque(false);
        page.add(new KeyEditor(services.texts(), actions.get(), this).component());
        JPanel foot = new JPanel(new MigLayout("insets 0, gapx 8"));
        foot.setOpaque(false);
        foot.add(KeyEditor.resetAll(services.texts(), this, rebuild));
        foot.add(button("keys.import", "keysImport", this::importFile));
        foot.add(button("keys.export", "keysExport", this::exportFile));
        page.add(foot);
        return page;
    }

    private JButton button(String text, String name, Runnable deed) {
        JButton button = Kit.button(services.texts().get(text), "", deed);
        button.setName(name);
        return button;
    }

    private void exportFile() {
        new TextFiles(services).write("keys.export", "lintas-keys.json", KeyBindingsText.write(bindings()));
    }

    private void importFile() {
        new TextFiles(services).read("keys.import", this::take);
    }

    private void take(String text) {
        try {
            change(KeyBindingsText.read(text));
            rebuild.run();
        } catch (UnreadableImport e) {
            services.dialogs()
                    .tell(
                            services.texts().get("keys.import"),
                            services.texts().get(e.key(), e.what()),
                            services.texts().get("settings.import.unchanged"));
        }
    }
}
