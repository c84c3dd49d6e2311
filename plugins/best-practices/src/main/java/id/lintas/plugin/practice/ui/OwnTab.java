package id.lintas.plugin.practice.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Form;
import id.lintas.api.ui.ItemTable;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.practice.Practice;
import id.lintas.plugin.practice.PracticeData;
import id.lintas.plugin.practice.Terms;
import java.awt.CardLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The group's own practices: what was done where, with its source, and what is learned from it. */
final class OwnTab {

    private static final String TABLE = "table";
    private static final String EMPTY = "empty";

    private final EditorHost<PracticeData> host;
    private final ItemTable<Practice> table;
    private final Form<Practice> form;
    private final JButton delete;
    private final CardLayout cards = new CardLayout();
    private final JPanel panel = new JPanel(cards);

    OwnTab(EditorHost<PracticeData> host) {
        this.host = host;
        Terms terms = new Terms(host.context());
        table = ItemTable.of(host, Practice.class, "practices")
                .text("title", p -> p.label().isEmpty() ? host.text("untitled") : p.label())
                .column("lesson", 300, Practice::lesson)
                .column("targets", 110, terms::targets);
        form = UseForm.addTo(described(), host);
        delete = Kit.button(host.text("own.delete"), "trash3", this::delete);
        delete.setName("deleteOwn");
        table.onSelect(this::selected);
        JComponent bar = Kit.toolbar(List.of(adding("addOwn"), delete), host.text("own.rule"));
        panel.putClientProperty("FlatLaf.styleClass", "surface");
        panel.add(Kit.page(bar, table.component(), form.component()), TABLE);
        panel.add(Kit.empty(host.text("own.empty"), adding("addFirstOwn")), EMPTY);
    }

    private Form<Practice> described() {
        return UseForm.start(host)
                .heading("own")
                .required()
                .wide()
                .text("title")
                .text("body")
                .text("country")
                .area("done", 3)
                .area("result", 3)
                .required()
                .text("source")
                .tick("unpublished")
                .heading("use");
    }

    private JButton adding(String name) {
        JButton add = Kit.button(host.text("own.add"), "plus-lg", this::add);
        add.setName(name);
        add.setEnabled(!host.readOnly());
        return add;
    }

    JComponent component() {
        return panel;
    }

    void show(PracticeData data) {
        table.show(data.own());
        selected(table.selected());
        cards.show(panel, data.own().isEmpty() ? EMPTY : TABLE);
    }

    boolean reveal(Place place) {
        if (!table.select(place.item())) {
            return false;
        }
        selected(table.selected());
        return form.reveal(place.field().isEmpty() ? "title" : place.field());
    }

    private void selected(Optional<Practice> practice) {
        form.show(practice.flatMap(p -> host.data().find(p.id())).orElse(null));
        delete.setEnabled(practice.isPresent() && !host.readOnly());
    }

    private void add() {
        String id = host.newId("p");
        host.edit(host.text("edit.addOwn"), "", data -> data.with(Practice.own(id)));
        reveal(Place.of(id, "title"));
    }

    private void delete() {
        table.selected()
                .ifPresent(p -> host.edit(host.text("edit.deleteOwn", p.id()), "", data -> data.without(p.id())));
    }
}
