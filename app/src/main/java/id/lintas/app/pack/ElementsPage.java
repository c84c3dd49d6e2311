package id.lintas.app.pack;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** A list of the pack with the fields of the chosen element below it. */
final class ElementsPage implements PackPage {

    /**
     * What a page of a list is made of.
     *
     * @param list where the list stands
     * @param title what an element is called in the list
     * @param fresh a new element; empty if none can be added
     * @param fields fills the form of an element
     */
    record Kind(
            String list,
            Function<JsonNode, String> title,
            Supplier<Optional<JsonNode>> fresh,
            Consumer<PackForm> fields) {}

    private final PackDraft draft;
    private final AppTexts texts;
    private final Kind kind;
    private final DefaultListModel<String> model = new DefaultListModel<>();
    private final JList<String> list = new JList<>(model);
    private final JPanel fields = new JPanel(new BorderLayout());
    private final JPanel panel = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 6", "[fill,grow,0:300:640]"));
    private final List<JButton> buttons = new ArrayList<>();
    private final Optional<PackForm> head;
    private Optional<PackForm> form = Optional.empty();
    private String shown = "";
    private boolean filling;

    /** @param head fields of the page that belong to no element */
    ElementsPage(PackDraft draft, AppTexts texts, String title, Kind kind, Optional<PackForm> head) {
        this.draft = draft;
        this.texts = texts;
        this.kind = kind;
        this.head = head;
        list.setName("elements");
        list.getAccessibleContext().setAccessibleName(title);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setVisibleRowCount(6);
        DefaultListCellRenderer plain = new DefaultListCellRenderer();
        plain.putClientProperty("html.disable", true);
        list.setCellRenderer(plain);
        list.addListSelectionListener(e -> {
            if (!filling && !e.getValueIsAdjusting()) {
                showElement();
            }
        });
        fields.setOpaque(false);
        panel.setOpaque(false);
        head.ifPresent(h -> panel.add(h.component()));
        panel.add(new JScrollPane(list), "h 132!");
        panel.add(tools(), "gapbottom 6");
        panel.add(fields);
        refresh();
    }

    private JComponent tools() {
        JPanel row = new JPanel(new MigLayout("insets 0, gapx 8"));
        row.setOpaque(false);
        button(
                row,
                "add",
                "plus-lg",
                () -> kind.fresh().get().ifPresent(element -> {
                    draft.add(kind.list(), element);
                    list.setSelectedIndex(model.size() - 1);
                }));
        button(row, "up", "arrow-up", () -> move(-1));
        button(row, "down", "arrow-down", () -> move(1));
        button(row, "remove", "trash3", () -> {
            int index = list.getSelectedIndex();
            draft.removeElement(kind.list(), index);
            list.setSelectedIndex(Math.min(index, model.size() - 1));
        });
        return row;
    }

    private void button(JPanel row, String deed, String icon, Runnable action) {
        JButton button = Kit.iconButton(icon, texts.get("pack.element." + deed), action);
        button.setName("element." + deed);
        buttons.add(button);
        row.add(button);
    }

    private void move(int by) {
        int index = list.getSelectedIndex();
        draft.move(kind.list(), index, by);
        list.setSelectedIndex(index + by);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void refresh() {
        List<String> titles = new ArrayList<>();
        draft.at(kind.list())
                .forEach(element ->
                        titles.add((titles.size() + 1) + ". " + kind.title().apply(element)));
        filling = true;
        int chosen = Math.min(Math.max(0, list.getSelectedIndex()), titles.size() - 1);
        model.clear();
        titles.forEach(model::addElement);
        list.setSelectedIndex(chosen);
        filling = false;
        showElement();
        head.ifPresent(PackForm::refresh);
    }

    private void showElement() {
        int index = list.getSelectedIndex();
        buttons.get(0).setEnabled(kind.fresh().get().isPresent());
        buttons.get(1).setEnabled(index > 0);
        buttons.get(2).setEnabled(index >= 0 && index < model.size() - 1);
        buttons.get(3).setEnabled(index >= 0);
        String place = index < 0 ? "" : kind.list() + "/" + index;
        if (!place.equals(shown)) {
            shown = place;
            fields.removeAll();
            form = Optional.of(place).filter(p -> !p.isEmpty()).map(p -> new PackForm(draft, texts, p));
            form.ifPresent(f -> {
                kind.fields().accept(f);
                fields.add(f.component());
            });
            fields.revalidate();
            fields.repaint();
        }
        form.ifPresent(PackForm::refresh);
    }

    @Override
    public void reveal(String pointer) {
        String rest = pointer.substring(Math.min(pointer.length(), kind.list().length() + 1));
        String number = rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : rest;
        if (number.matches("\\d{1,4}")) {
            list.setSelectedIndex(Integer.parseInt(number));
        }
    }
}
