package id.lintas.plugin.practice.ui;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Records;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.practice.Practice;
import id.lintas.plugin.practice.PracticeData;
import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;

/** The activities or obstacles that a practice is for: a chip each, which leads there, and a menu to tick others. */
final class RefPicker extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient EditorHost<PracticeData> host;
    private final String field;
    private final String kind;
    private final JButton add;
    private String practice = "";
    private List<ItemRef> refs = List.of();

    /**
     * @param field the component of {@link Practice}: activities or obstacles
     * @param kind of the items that can be chosen
     */
    RefPicker(EditorHost<PracticeData> host, String field, String kind) {
        super(new FlowLayout(FlowLayout.LEADING, Kit.scale(4), 0));
        this.host = host;
        this.field = field;
        this.kind = kind;
        setOpaque(false);
        add = Kit.button(host.text("pick.add." + field), "plus-lg", () -> {});
        add.setName("pick." + field);
        add.putClientProperty("html.disable", true);
        add.addActionListener(e -> menu().show(add, 0, add.getHeight()));
        add(add);
    }

    void show(Practice shown) {
        practice = shown.id();
        refs = field.equals("activities") ? shown.activities() : shown.obstacles();
        chips();
        revalidate();
        repaint();
    }

    /** The button stays in place: taken away, it would lose the focus of who ticks by keys. */
    private void chips() {
        for (int i = getComponentCount() - 1; i >= 0; i--) {
            if (getComponent(i) != add) {
                remove(i);
            }
        }
        for (int i = 0; i < refs.size(); i++) {
            add(chip(refs.get(i)), i);
        }
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        add.setEnabled(enabled);
    }

    @Override
    public boolean requestFocusInWindow() {
        return add.requestFocusInWindow();
    }

    private JButton chip(ItemRef ref) {
        Optional<Item> item = host.context().project().item(ref);
        String text = item.isPresent() ? ref.id() : host.text("pick.gone", ref.id());
        JButton chip = Kit.button(text, "", () -> host.open(ref));
        chip.setName("target." + ref.id());
        chip.setEnabled(item.isPresent());
        String name =
                item.map(i -> host.text("pick.entry", ref.id(), i.label())).orElse(text);
        chip.getAccessibleContext().setAccessibleName(name);
        chip.putClientProperty(
                "FlatLaf.style",
                "margin: 0,6,0,6; font: $caption.font; borderWidth: 0; background: $Lintas.accentSoft; foreground: $Lintas.accentSoftText");
        return chip;
    }

    /** What can be chosen, then what is chosen and gone. */
    JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        List<Item> items = host.context().project().items(kind);
        items.forEach(item ->
                menu.add(entry(item.ref(), host.text("pick.entry", item.ref().id(), item.label()))));
        refs.stream()
                .filter(ref -> items.stream().noneMatch(item -> item.ref().equals(ref)))
                .forEach(ref -> menu.add(entry(ref, host.text("pick.gone", ref.id()))));
        if (menu.getComponentCount() == 0) {
            JMenuItem nothing = new JMenuItem(host.text("pick.nothing"));
            nothing.setEnabled(false);
            menu.add(nothing);
        }
        return menu;
    }

    private JCheckBoxMenuItem entry(ItemRef ref, String text) {
        JCheckBoxMenuItem entry = new JCheckBoxMenuItem();
        entry.putClientProperty("html.disable", true);
        entry.setText(text);
        entry.setName("pick." + ref.id());
        entry.setSelected(refs.contains(ref));
        entry.addActionListener(e -> toggle(ref));
        return entry;
    }

    private void toggle(ItemRef ref) {
        List<ItemRef> changed = new ArrayList<>(refs);
        if (!changed.remove(ref)) {
            changed.add(ref);
        }
        String id = practice;
        host.edit(
                host.text("edit." + field),
                "",
                data -> data.change(id, p -> Records.with(p, field, List.copyOf(changed))));
    }
}
