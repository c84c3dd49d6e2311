package id.lintas.app.keys;

import id.lintas.api.ui.Kit;
import id.lintas.app.action.ActionModel;
import id.lintas.app.action.KeyNames;
import id.lintas.app.text.AppTexts;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import net.miginfocom.swing.MigLayout;

/** All commands with their keys: find one by name or by its key, and change it. Each change counts at once. */
public final class KeyEditor {

    /** Where the bindings are kept. */
    public interface Store {

        KeyBindings bindings();

        void change(KeyBindings bindings);
    }

    private final AppTexts texts;
    private final List<ActionModel> actions;
    private final Store store;
    private final KeyRows rows;
    private final JTable table;
    private final JTextField filter = new JTextField();
    private final KeyCapture byKey;
    private final KeyChange change;
    private final JComboBox<String> preset = new JComboBox<>();
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fill, wrap 1, gapy 8, hidemode 3", "[fill,grow]", "[][grow,fill][]"));
    private Optional<KeyStroke> wanted = Optional.empty();

    /** @param actions with the keys that they say themselves */
    public KeyEditor(AppTexts texts, List<ActionModel> actions, Store store) {
        this.texts = texts;
        this.actions = actions.stream().filter(a -> !a.separates()).toList();
        this.store = store;
        this.rows = new KeyRows(texts, this.actions);
        this.table = new JTable(rows);
        this.byKey = new KeyCapture(texts.get("keys.by-key"), "keysByKey", this::filterBy);
        this.change = new KeyChange(texts, this.actions, rows::name, store, this::refresh);
        panel.setOpaque(false);
        panel.setName("keyEditor");
        panel.add(top());
        panel.add(list());
        panel.add(change.component());
        refresh();
    }

    public JComponent component() {
        return panel;
    }

    private JComponent top() {
        JPanel top = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[grow,fill][140:170,fill][]", "[center]"));
        top.setOpaque(false);
        filter.setName("keysFilter");
        filter.putClientProperty("JTextField.placeholderText", texts.get("keys.filter"));
        filter.getAccessibleContext().setAccessibleName(texts.get("keys.filter"));
        Kit.onTyped(filter, this::refresh);
        for (KeyPreset p : KeyPreset.values()) {
            preset.addItem(texts.get("keys.preset." + p.word()));
        }
        preset.setName("keysPreset");
        preset.getAccessibleContext().setAccessibleName(texts.get("keys.preset"));
        preset.setSelectedItem(
                texts.get("keys.preset." + store.bindings().preset().word()));
        preset.addActionListener(e -> {
            KeyPreset chosen = List.of(KeyPreset.values()).get(preset.getSelectedIndex());
            store.change(store.bindings().withPreset(chosen));
            refresh();
        });
        top.add(filter, "wmin 80");
        top.add(byKey);
        top.add(preset);
        return top;
    }

    private JComponent list() {
        table.setName("keysTable");
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setRowHeight(Kit.scale(30));
        table.getAccessibleContext().setAccessibleName(texts.get("keys.title"));
        table.getTableHeader().setReorderingAllowed(false);
        DefaultTableCellRenderer plain = new DefaultTableCellRenderer();
        plain.putClientProperty("html.disable", true);
        table.setDefaultRenderer(Object.class, plain);
        if (table.getTableHeader().getDefaultRenderer() instanceof DefaultTableCellRenderer head) {
            head.setHorizontalAlignment(SwingConstants.LEADING);
        }
        for (int i = 0; i < 3; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(Kit.scale(i == 0 ? 260 : i == 1 ? 190 : 90));
        }
        table.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        for (String key : List.of("TAB", "shift TAB", "ENTER", "F8", "F2")) {
            table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), "none");
        }
        table.getSelectionModel().addListSelectionListener(e -> selected());
        JScrollPane scroll = new JScrollPane(table);
        scroll.putClientProperty("FlatLaf.styleClass", "quiet");
        return scroll;
    }

    private void filterBy(KeyStroke key) {
        wanted = wanted.filter(key::equals).isPresent() ? Optional.empty() : Optional.of(key);
        byKey.setText(wanted.map(KeyNames::of).orElse(""));
        refresh();
    }

    private void selected() {
        int row = table.getSelectedRow();
        change.show(row < 0 ? Optional.empty() : Optional.of(rows.at(row)));
    }

    private void refresh() {
        int row = table.getSelectedRow();
        String id = row < 0 || row >= rows.getRowCount() ? "" : rows.at(row).id();
        rows.show(store.bindings(), filter.getText(), wanted);
        int now = Math.max(0, rows.indexOf(id));
        if (rows.getRowCount() > 0) {
            table.getSelectionModel().setSelectionInterval(now, now);
        }
        selected();
    }

    /** All keys as the preset has them. */
    public static JButton resetAll(AppTexts texts, Store store, Runnable done) {
        JButton button = Kit.button(texts.get("keys.reset-all"), "", () -> {
            store.change(new KeyBindings(store.bindings().preset(), java.util.Map.of()));
            done.run();
        });
        button.setName("keysResetAll");
        return button;
    }
}
