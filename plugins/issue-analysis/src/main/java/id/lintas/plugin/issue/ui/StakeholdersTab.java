package id.lintas.plugin.issue.ui;

import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.api.ui.Choice;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Form;
import id.lintas.api.ui.ItemTable;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.Diagrams;
import id.lintas.plugin.issue.Drawings;
import id.lintas.plugin.issue.Evidence;
import id.lintas.plugin.issue.Exhibit;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.Quadrant;
import id.lintas.plugin.issue.Stakeholder;
import id.lintas.plugin.issue.diagram.GridContent.Spot;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Who has a stake in the issue, where they stand, and how the group deals with them. */
final class StakeholdersTab implements Tab, GridView.Deeds {

    private final EditorHost<IssueAnalysis> host;
    private final ItemTable<Stakeholder> table;
    private final Form<Stakeholder> form;
    private final EvidenceField evidence;
    private final GridView view;
    private final Deck views = new Deck();
    private final DetailHead head = new DetailHead();
    private final JPanel detail = new JPanel(new BorderLayout(0, Kit.scale(8)));
    private final Deck deck = new Deck();
    private final JButton add;
    private final JComponent page;

    StakeholdersTab(EditorHost<IssueAnalysis> host) {
        this.host = host;
        List<Choice> levels = List.of(level(Stakeholder.HIGH), level(Stakeholder.LOW));
        evidence = new EvidenceField(host);
        form = Form.ofElement(host, Stakeholder.class, "stakeholders")
                .required()
                .wide()
                .text("name")
                .choice("interest", levels)
                .choice("power", levels)
                .wide()
                .area("approach", 2)
                .wide()
                .add("evidence", evidence.component(), x -> evidence.show(x.id(), x.evidence()));
        head.button(
                Kit.iconButton("trash3", host.text("action.removeStakeholder"), this::remove),
                "removeStakeholder",
                host);
        detail.setOpaque(false);
        detail.add(head.component(), BorderLayout.NORTH);
        detail.add(form.component(), BorderLayout.CENTER);
        table = ItemTable.of(host, Stakeholder.class, "stakeholders")
                .text("name", Stakeholder::name)
                .column("interest", 100, s -> label(s.interest()))
                .column("power", 80, s -> label(s.power()))
                .chip("quadrant", 110, this::quadrant, s -> s.complete() ? "accentSoft" : "")
                .column("approach", 300, this::approach)
                .onSelect(this::showDetail)
                .onOpen(s -> form.reveal("name"));
        add = addButton("addStakeholder");
        view = new GridView(host.text("grid.name"), host.text("grid.description"), this);
        views.card("diagram", Views.scroll(view)).card("table", table.component());
        deck.card("empty", Kit.empty(host.text("empty.stakeholders"), addButton("addFirstStakeholder")))
                .card("list", views);
        JButton take = Kit.diagramMenu(host, () -> Diagrams.stakeholders(host.data(), host.context()));
        JComponent segment = new Segment("stakeholders", views::see)
                .view("diagram", host.text("view.diagram"))
                .view("table", host.text("view.table"))
                .component();
        page = Kit.page(Kit.toolbar(List.of(segment, add, take), host.text("rule.stakeholders")), deck, detail);
    }

    private JButton addButton(String name) {
        JButton button = Kit.button(host.text("action.addStakeholder"), "plus-lg", this::add);
        button.setName(name);
        button.setEnabled(!host.readOnly());
        return button;
    }

    private Choice level(String id) {
        return Choice.of(id, label(id));
    }

    private String label(String level) {
        return level.isEmpty() ? "" : host.context().findText("level." + level).orElse(level);
    }

    private String quadrant(Stakeholder s) {
        return Quadrant.of(s).map(q -> host.text("quadrant." + q.key())).orElse("");
    }

    /** The group's own words, or what the quadrant suggests. */
    private String approach(Stakeholder s) {
        if (!s.approach().isBlank()) {
            return s.approach();
        }
        return Quadrant.of(s).map(q -> host.text("handling." + q.key())).orElse("");
    }

    /** How many elements it shows, for the title; negative for no number. */
    static int count(IssueAnalysis data) {
        return data.stakeholders().isEmpty() ? -1 : data.stakeholders().size();
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public void show(IssueAnalysis data) {
        deck.see(data.stakeholders().isEmpty() ? "empty" : "list");
        table.show(data.stakeholders());
        showDetail(table.selected());
    }

    private void showDetail(Optional<Stakeholder> selected) {
        detail.setVisible(selected.isPresent());
        selected.ifPresent(s -> head.show(s.id(), host.text("detail.stakeholder"), doubt(s)));
        form.show(selected.orElse(null));
        String spoken = selected.map(s -> host.text("grid.selected", s.name(), quadrant(s)))
                .orElse(host.text("grid.description"));
        view.show(
                Drawings.grid(host.data(), host.context()),
                selected.map(Stakeholder::id).orElse(""),
                spoken);
    }

    /** What a quarter suggests is common knowledge, and said to be. */
    private String doubt(Stakeholder s) {
        return s.complete() && s.approach().isBlank() ? host.text("grid.doubt") : "";
    }

    @Override
    public boolean editable() {
        return !host.readOnly();
    }

    @Override
    public void select(String id) {
        table.select(id);
    }

    @Override
    public void open() {
        form.reveal("name");
    }

    @Override
    public void place(String id, Spot spot) {
        if (host.readOnly()) {
            return;
        }
        host.edit(
                host.text("edit.placeStakeholder", id),
                "",
                d -> d.withStakeholders(Records.replace(
                        d.stakeholders(),
                        id,
                        s -> Records.with(
                                Records.with(s, "interest", spot.interested() ? Stakeholder.HIGH : Stakeholder.LOW),
                                "power",
                                spot.powerful() ? Stakeholder.HIGH : Stakeholder.LOW))));
    }

    @Override
    public Optional<String> passageTarget() {
        return Optional.of(table.selected()
                .map(s -> host.text("passage.stakeholder", s.id()))
                .orElseGet(() -> host.text("passage.newStakeholder")));
    }

    @Override
    public void takePassage(Evidence taken) {
        if (table.selected().isEmpty()) {
            String id = host.newId("s");
            host.edit(
                    host.text("edit.addStakeholder"),
                    "",
                    d -> d.withStakeholders(Records.append(d.stakeholders(), Stakeholder.blank(id)))
                            .withEvidence(id, list -> List.of(taken)));
            table.select(id);
            form.reveal("name");
        } else {
            evidence.take(taken);
        }
    }

    @Override
    public void add() {
        if (host.readOnly()) {
            return;
        }
        String id = host.newId("s");
        host.edit(
                host.text("edit.addStakeholder"),
                "",
                d -> d.withStakeholders(Records.append(d.stakeholders(), Stakeholder.blank(id))));
        table.select(id);
        form.reveal("name");
    }

    @Override
    public void remove() {
        if (host.readOnly()) {
            return;
        }
        table.selected()
                .ifPresent(s -> host.edit(
                        host.text("edit.removeStakeholder"),
                        "",
                        d -> d.withStakeholders(Records.remove(d.stakeholders(), s.id()))));
    }

    /** True if the place is in this view. */
    static boolean holds(IssueAnalysis data, Place place) {
        return place.item().isEmpty()
                ? place.field().equals("stakeholders")
                : owner(data, place).isPresent();
    }

    @Override
    public boolean reveal(IssueAnalysis data, Place place) {
        if (place.item().isEmpty()) {
            add.requestFocusInWindow();
            return true;
        }
        String id = owner(data, place).orElseThrow().id();
        table.select(id);
        if (!id.equals(place.item())) {
            return evidence.reveal(place.item(), place.field());
        }
        if (place.field().equals("evidence")) {
            return evidence.reveal();
        }
        return form.reveal(place.field().isEmpty() ? "name" : place.field());
    }

    /** The stakeholder that is meant, or whose evidence is. */
    private static Optional<Stakeholder> owner(IssueAnalysis data, Place place) {
        String id = data.exhibit(place.item()).map(Exhibit::owner).orElse(place.item());
        return data.stakeholders().stream().filter(s -> s.id().equals(id)).findFirst();
    }
}
