package id.lintas.plugin.issue.ui;

import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.ItemTable;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.Cause;
import id.lintas.plugin.issue.Diagrams;
import id.lintas.plugin.issue.Drawings;
import id.lintas.plugin.issue.Evidence;
import id.lintas.plugin.issue.Exhibit;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.Rib;
import id.lintas.plugin.issue.Ribs;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;

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
        views.card("diagram", Views.scroll(view)).card("table", table.component());
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
        JButton take = Kit.diagramMenu(host, () -> Diagrams.fishbone(host.data(), host.context()));
        JComponent segment = new Segment("", views::see)
                .view("diagram", host.text("view.diagram"))
                .view("table", host.text("view.table"))
                .component();
        return Kit.toolbar(List.of(segment, add, rename, root, remove, take), "");
    }

    private JButton button(String name, String key, String icon, Runnable action) {
        JButton button = Kit.button(host.text(key), icon, action);
        button.setName(name);
        button.setEnabled(!host.readOnly());
        return button;
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
        if (!selectedRib.isEmpty()) {
            spoken = host.text("fishbone.rib", Ribs.title(data, selectedRib, host.context()));
        }
        String shown = selectedRib.isEmpty() ? cause.map(Cause::id).orElse("") : selectedRib;
        view.show(Drawings.fishbone(data, host.context()), shown, spoken);
    }

    @Override
    public boolean editable() {
        return !host.readOnly();
    }

    @Override
    public void select(String id) {
        boolean cause = host.data().cause(id).isPresent();
        selectedRib = cause ? "" : id;
        if (cause) {
            see("cause");
            table.select(id);
        }
        selected();
    }

    @Override
    public String text(String id) {
        return host.data().cause(id).map(Cause::text).orElseGet(() -> Ribs.title(host.data(), id, host.context()));
    }

    @Override
    public void rename(String id, String text) {
        Optional<Cause> cause = host.data().cause(id);
        if (cause.isEmpty()) {
            String usual = Ribs.IDS.contains(id) ? Ribs.usual(id, host.context()) : "";
            host.edit(host.text("edit.rib"), "", d -> d.withRibTitle(id, text.equals(usual) ? "" : text));
        } else if (!text.isBlank()) {
            host.edit(
                    host.text("edit.cause", id),
                    "",
                    d -> d.withCauses(Records.replace(d.causes(), id, c -> Records.with(c, "text", text))));
        } else if (cause.get().text().isBlank()) {
            host.edit(host.text("edit.removeCause", id), "", d -> d.withCauses(Records.remove(d.causes(), id)));
        }
    }

    @Override
    public void move(String cause, String rib) {
        if (!host.readOnly()) {
            String title = Ribs.title(host.data(), rib, host.context());
            host.edit(host.text("edit.moveCause", cause, title), "", d -> d.moveCause(cause, rib));
            select(cause);
        }
    }

    @Override
    public void shift(String cause, int by) {
        if (!host.readOnly()) {
            host.edit(host.text("edit.shiftCause", cause), "", d -> d.shiftCause(cause, by));
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
        select(id);
        see("cause");
        if (views.seen().equals("diagram")) {
            view.edit();
        } else {
            form.reveal("text");
        }
    }

    @Override
    public void remove() {
        if (host.readOnly() || !selectedRib.isEmpty()) {
            return;
        }
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
                : data.cause(place.item()).isPresent()
                        || Ribs.IDS.contains(place.item())
                        || data.exhibit(place.item())
                                .flatMap(e -> data.cause(e.owner()))
                                .isPresent();
    }

    @Override
    public Optional<String> passageTarget() {
        return Optional.of(table.selected()
                .map(c -> host.text("passage.cause", c.id()))
                .orElseGet(() -> host.text("passage.newCause")));
    }

    @Override
    public void takePassage(Evidence evidence) {
        if (table.selected().isEmpty()) {
            String id = host.newId("f");
            host.edit(
                    host.text("edit.addCause"),
                    "",
                    d -> d.withCauses(Records.append(
                            d.causes(), new Cause(id, Ribs.IDS.get(0), evidence.quote(), false, List.of(evidence)))));
            select(id);
            form.reveal("text");
        } else {
            form.takePassage(evidence);
        }
    }

    @Override
    public boolean reveal(IssueAnalysis data, Place place) {
        if (data.cause(place.item()).isPresent()) {
            select(place.item());
            see("cause");
            return form.reveal(place.field());
        }
        Optional<String> owner = data.exhibit(place.item()).map(Exhibit::owner);
        if (owner.isPresent()) {
            select(owner.get());
            return form.revealEvidence(place.item(), place.field());
        }
        if (place.field().equals("causes")) {
            add.requestFocusInWindow();
            return true;
        }
        see("ribs");
        return names.reveal(place.item().isEmpty() ? Ribs.IDS.get(0) : place.item());
    }

    @Override
    public boolean begin(IssueAnalysis data, Place place) {
        boolean first = place.equals(Place.field("causes")) && data.causes().isEmpty();
        if (first) {
            add();
        }
        return first;
    }
}
