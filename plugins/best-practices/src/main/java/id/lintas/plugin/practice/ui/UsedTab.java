package id.lintas.plugin.practice.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Form;
import id.lintas.api.ui.ItemTable;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.practice.Practice;
import id.lintas.plugin.practice.PracticeData;
import id.lintas.plugin.practice.Terms;
import id.lintas.plugin.practice.library.Library;
import java.awt.CardLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;

/** All practices in use in a table, and below it what the group makes of the chosen one. */
final class UsedTab {

    private static final String TABLE = "table";
    private static final String EMPTY = "empty";

    private final EditorHost<PracticeData> host;
    private final Library library;
    private final ItemTable<Practice> table;
    private final Form<Practice> form;
    private final JButton delete;
    private final JButton read;
    private final CardLayout cards = new CardLayout();
    private final JPanel panel = new JPanel(cards);

    /**
     * @param find leads to the search
     * @param open shows an entry of the library
     */
    UsedTab(EditorHost<PracticeData> host, Runnable find, Consumer<String> open) {
        this.host = host;
        library = Library.of(host.context());
        Terms terms = new Terms(host.context());
        table = ItemTable.of(host, Practice.class, "practices")
                .text("title", p -> p.label().isEmpty() ? host.text("untitled") : p.label())
                .column("lesson", 300, Practice::lesson)
                .column("targets", 110, terms::targets)
                .column("origin", 80, p -> host.text(p.isOwn() ? "used.own" : "used.library"));
        read = Kit.link(host.text("adopt.show"), () -> table.selected().ifPresent(p -> open.accept(p.libraryId())));
        read.setName("readInLibrary");
        read.setHorizontalAlignment(SwingConstants.LEADING);
        form = UseForm.addTo(UseForm.start(host), host).add("libraryId", read, this::entry);
        delete = Kit.button(host.text("used.delete"), "trash3", this::delete);
        delete.setName("deletePractice");
        table.onSelect(this::selected);
        int asked = host.context().project().settings().number("practices.min", 2);
        JComponent bar = Kit.toolbar(List.of(delete), host.text("used.rule", asked));
        panel.putClientProperty("FlatLaf.styleClass", "surface");
        panel.add(Kit.page(bar, table.component(), form.component()), TABLE);
        JButton search = Kit.button(host.text("used.find"), "search", find);
        search.setName("findPractice");
        panel.add(Kit.empty(host.text("used.empty"), search), EMPTY);
    }

    JComponent component() {
        return panel;
    }

    void show(PracticeData data) {
        table.show(data.practices());
        selected(table.selected());
        cards.show(panel, data.practices().isEmpty() ? EMPTY : TABLE);
    }

    boolean reveal(Place place) {
        if (!table.select(place.item())) {
            return false;
        }
        selected(table.selected());
        boolean ofLibrary =
                place.field().isEmpty() || List.of("title", "libraryId").contains(place.field());
        return ofLibrary ? focusEntry() : form.reveal(place.field());
    }

    /** An entry that this library does not have cannot be read, only given up. */
    private boolean focusEntry() {
        form.reveal("libraryId");
        if (!read.isEnabled()) {
            SwingUtilities.invokeLater(delete::requestFocusInWindow);
        }
        return true;
    }

    private void selected(Optional<Practice> practice) {
        form.show(practice.flatMap(p -> host.data().find(p.id())).orElse(null));
        delete.setEnabled(practice.isPresent() && !host.readOnly());
    }

    /** Reading is possible in a read-only project too, but not what this library does not have. */
    private void entry(Practice practice) {
        boolean known = library.find(practice.libraryId()).isPresent();
        read.setEnabled(known);
        read.setToolTipText(known ? null : host.text("detail.gone", practice.libraryId()));
    }

    private void delete() {
        table.selected().ifPresent(p -> host.edit(host.text("edit.cancel", p.id()), "", data -> data.without(p.id())));
    }
}
