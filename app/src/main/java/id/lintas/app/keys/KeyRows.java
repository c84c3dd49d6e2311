package id.lintas.app.keys;

import id.lintas.app.action.ActionMenus;
import id.lintas.app.action.ActionModel;
import id.lintas.app.action.KeyNames;
import id.lintas.app.text.AppTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.KeyStroke;
import javax.swing.table.AbstractTableModel;

/** The commands that are shown, with their keys. */
final class KeyRows extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    private final transient AppTexts texts;
    private final transient ActionMenus menus;
    private final transient List<ActionModel> actions;
    private transient List<ActionModel> shown = new ArrayList<>();
    private transient KeyBindings bindings = KeyBindings.DEFAULT;

    KeyRows(AppTexts texts, List<ActionModel> actions) {
        this.texts = texts;
        this.menus = new ActionMenus(texts);
        this.actions = actions;
    }

    /** @param key only the commands that have it */
    void show(KeyBindings now, String name, Optional<KeyStroke> key) {
        bindings = now;
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        shown = actions.stream()
                .filter(a -> name(a).toLowerCase(Locale.ROOT).contains(wanted) || a.id().contains(wanted))
                .filter(a -> key.isEmpty() || now.keys(a).contains(key.get()))
                .toList();
        fireTableDataChanged();
    }

    ActionModel at(int row) {
        return shown.get(row);
    }

    int indexOf(String id) {
        return shown.stream().map(ActionModel::id).toList().indexOf(id);
    }

    String name(ActionModel action) {
        return menus.label(action).replaceFirst("[:\\s]+$", "");
    }

    @Override
    public int getRowCount() {
        return shown.size();
    }

    @Override
    public int getColumnCount() {
        return 3;
    }

    @Override
    public String getColumnName(int column) {
        return switch (column) {
            case 0 -> texts.get("keys.column.command");
            case 1 -> texts.get("keys.column.keys");
            default -> texts.get("keys.column.menu");
        };
    }

    @Override
    public Object getValueAt(int row, int column) {
        ActionModel action = shown.get(row);
        return switch (column) {
            case 0 -> name(action);
            case 1 ->
                bindings.keys(action).stream().map(KeyNames::of).collect(Collectors.joining("   "))
                        + (bindings.isChanged(action.id()) ? "  •" : "");
            default -> menus.way(action);
        };
    }
}
