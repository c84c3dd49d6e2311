package id.lintas.plugin.issue.ui;

import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.ItemTable;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.Cause;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.Rib;
import id.lintas.plugin.issue.Ribs;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JScrollPane;

/** The causes as a drawing or as a table, with the selected one below. The table keeps the selection for both. */
final class FishboneTab implements Tab, FishboneView.Deeds {

    private final EditorHost<IssueAnalysis> host;
    private final ItemTable<Cause> table;
    private final FishboneView view;
    private final Deck views = new Deck();
    private final Deck details = new Deck();
    private final CauseForm form;
    private final RibNames names;
    private final JButton add;
    private final JButton rename;
    private final JButton root;
    private final JButton remove;
    private final JComponent page;
    private String selectedRib = "";

    FishboneTab(EditorHost<IssueAnalysis> host) {
        this.host = host;
        form = new CauseForm(host);
        names = new RibNames(host);
        view = new FishboneView(host.text("fishbone.name"), host.text("fishbone.description"), this);
        table = ItemTable.of(host, Cause.class, "causes")
                .column("rib", 150, c -> Ribs.title(host.data(), c.rib(), host.context()))
                .text("text", Cause::text)
                .chip("root", 80, c -> c.root() ? host.text("status.root") : "", c -> c.root() ? "threadSoft" : "")
                .order(byRib())
                .onSelect(c -> selected())
                .onOpen(c -> form.reveal("text"));
        views.card("diagram", scroll(view)).card("table", table.component());
        details.card("cause", form.component())
                .card("ribs", names.component())
                .card(
                        "none",
                        Kit.empty(
                                host.text("empty.causes"),
                                button("addFirstCause", "action.addCause", "plus-lg", this::add)));
        add = button("addCause", "action.addCause", "plus-lg", this::add);
        rename = button("renameRibs", "action.renameRibs", "pencil", this::toggleNames);
        rename.setEnabled(true);
        root = button("markRoot", "action.markRoot", "record-circle", this::toggleRoot);
        remove = Kit.iconButton("trash3", host.text("action.removeCause"), this::remove);
        remove.setName("removeCause");
        remove.putClientProperty("html.disable", true);
        page = Kit.page(toolbar(), views, details);
    }

    private JComponent toolbar() {
        JComponent segment = new Segment(views::see)
                .view("diagram", host.text("view.diagram"))
                .view("table", host.text("view.table"))
                .component();
        return Kit.toolbar(List.of(segment, add, rename, root, remove), "");
    }

    private JButton button(String name, String key, String icon, Runnable action) {
        JButton button = Kit.button(host.text(key), icon, action);
        button.setName(name);
        button.setEnabled(!host.readOnly());
        return button;
    }

    private static JScrollPane scroll(JComponent content) {
        JScrollPane scroll = new JScrollPane(content);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        return scroll;
    }

    private Comparator<Cause> byRib() {
        return Comparator.comparing(c -> {
            int index = Ribs.of(host.data(), host.context()).stream()
                    .map(Rib::id)
                    .toList()
                    .indexOf(c.rib());
            return index < 0 ? Integer.MAX_VALUE : index;
        });
    }

    /** How many elements it shows, for the title; negative for no number. */
    static int count(IssueAnalysis data) {
        return data.causes().size();
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public void show(IssueAnalysis data) {
        names.show(data);
        if (!details.seen().equals("ribs")) {
            see("cause");
        }
        table.show(data.causes());
        selected();
    }

    /** Brings the drawing, the form and the buttons to the selected cause. */
    private void selected() {
        IssueAnalysis data = host.data();
        Optional<Cause> cause = table.selected().flatMap(c -> data.cause(c.id()));
        form.show(data, cause);
        boolean possible = cause.isPresent() && !host.readOnly();
        root.setEnabled(possible);
        remove.setEnabled(possible);
        root.setText(host.text(cause.map(Cause::root).orElse(false) ? "action.unmarkRoot" : "action.markRoot"));
        String spoken = cause.map(c ->
                        host.text("fishbone.selected", c.id(), Ribs.title(data, c.rib(), host.context()), c.text()))
                .orElse(host.text("fishbone.description"));
        String shown = selectedRib.isEmpty() ? cause.map(Cause::id).orElse("") : selectedRib;
        view.show(FishboneContent.of(data, host.context()), shown, spoken);
    }

    @Override
    public void selectCause(String cause) {
        selectedRib = "";
        see("cause");
        table.select(cause);
        selected();
    }

    @Override
    public void selectRib(String rib) {
        selectedRib = rib;
        selected();
    }

    @Override
    public void open() {
        if (selectedRib.isEmpty()) {
            form.reveal("text");
        } else {
            see("ribs");
            names.reveal(selectedRib);
        }
    }

    private void see(String detail) {
        boolean none = detail.equals("cause") && host.data().causes().isEmpty();
        details.see(none ? "none" : detail);
        rename.setText(host.text(detail.equals("ribs") ? "action.backToCause" : "action.renameRibs"));
        page.revalidate();
    }

    private void toggleNames() {
        boolean open = !details.seen().equals("ribs");
        see(open ? "ribs" : "cause");
        if (open) {
            names.reveal(selectedRib.isEmpty() ? Ribs.IDS.get(0) : selectedRib);
        }
    }

    @Override
    public void add() {
        if (host.readOnly()) {
            return;
        }
        String rib = selectedRib.isEmpty() ? table.selected().map(Cause::rib).orElse(Ribs.IDS.get(0)) : selectedRib;
        String id = host.newId("f");
        host.edit(
                host.text("edit.addCause"),
                "",
                d -> d.withCauses(Records.append(d.causes(), new Cause(id, rib, "", false))));
        selectCause(id);
        see("cause");
        form.reveal("text");
    }

    private void remove() {
        table.selected()
                .ifPresent(c -> host.edit(
                        host.text("edit.removeCause", c.id()),
                        "",
                        d -> d.withCauses(Records.remove(d.causes(), c.id()))));
    }

    @Override
    public void toggleRoot() {
        if (!host.readOnly()) {
            table.selected()
                    .ifPresent(c -> host.edit(
                            host.text("edit.root", c.id()),
                            "",
                            d -> d.withCauses(Records.replace(
                                    d.causes(), c.id(), one -> Records.with(one, "root", !one.root())))));
        }
    }

    /** True if the place is in this view. */
    static boolean holds(IssueAnalysis data, Place place) {
        return place.item().isEmpty()
                ? place.field().equals("causes") || place.field().equals("ribs")
                : data.cause(place.item()).isPresent() || Ribs.IDS.contains(place.item());
    }

    @Override
    public boolean reveal(IssueAnalysis data, Place place) {
        if (data.cause(place.item()).isPresent()) {
            selectCause(place.item());
            see("cause");
            return form.reveal(place.field());
        }
        if (place.field().equals("causes")) {
            add.requestFocusInWindow();
            return true;
        }
        see("ribs");
        return names.reveal(place.item().isEmpty() ? Ribs.IDS.get(0) : place.item());
    }
}
