package id.lintas.app.linear;

import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** A list of the record, one group an element, and a button that adds one. */
final class ListBlock<P extends Record, E extends Record> {

    private static final int GAP = 16;

    private final EditorHost<P> host;
    private final String list;
    private final Class<E> type;
    private final int level;
    private final Choices choices;
    private final Tools tools;
    private final JPanel panel = Stack.of(GAP);
    private final JPanel groups = Stack.of(GAP);
    private final JButton add;
    private final Heading heading;
    private Map<String, ElementGroup<P, E>> shown = new LinkedHashMap<>();

    ListBlock(EditorHost<P> host, String list, Class<E> type, int level, Choices choices, Tools tools) {
        this.host = host;
        this.list = list;
        this.type = type;
        this.level = level;
        this.choices = choices;
        this.tools = tools;
        String title = host.text("list." + list);
        heading = new Heading(title, level);
        add = Kit.button(tools.texts().get("linear.add", title), "plus-lg", this::add);
        add.setName("add-" + list);
        add.setEnabled(!host.readOnly());
        panel.add(heading);
        panel.add(groups);
        panel.add(add, "growx 0, left");
    }

    JComponent component() {
        return panel;
    }

    void show(P record) {
        List<E> elements = ElementHost.elements(record, list);
        List<String> ids = elements.stream().map(ElementHost::id).toList();
        if (!ids.equals(List.copyOf(shown.keySet()))) {
            arrange(ids);
        }
        elements.forEach(e -> shown.get(ElementHost.id(e)).show(e));
    }

    private void arrange(List<String> ids) {
        Map<String, ElementGroup<P, E>> next = new LinkedHashMap<>();
        for (String id : ids) {
            ElementGroup<P, E> known = shown.get(id);
            next.put(id, known == null ? new ElementGroup<>(host, list, type, id, level, choices, tools) : known);
        }
        shown = next;
        groups.removeAll();
        shown.values().forEach(g -> groups.add(g.component()));
        groups.revalidate();
        groups.repaint();
    }

    boolean reveal(Place place) {
        return shown.values().stream().anyMatch(g -> g.reveal(place));
    }

    boolean revealList(String name) {
        if (!name.equals(list)) {
            return false;
        }
        add.requestFocusInWindow();
        return true;
    }

    boolean begin(String name) {
        boolean first = name.equals(list) && shown.isEmpty() && !host.readOnly();
        if (first) {
            add();
        }
        return first;
    }

    private void add() {
        String id = host.newId(prefix());
        host.edit(add.getText(), "", p -> {
            List<E> longer = new ArrayList<>(ElementHost.<P, E>elements(p, list));
            longer.add(tools.blank(type, id));
            return Records.with(p, list, longer);
        });
        tools.reveal().accept(Place.item(id));
    }

    /** As the ids of the list begin, or as its name does. */
    private String prefix() {
        return shown.keySet().stream()
                .map(id -> id.replaceAll("\\d.*", ""))
                .filter(prefix -> !prefix.isEmpty())
                .findFirst()
                .orElseGet(() -> list.substring(0, 1));
    }
}
