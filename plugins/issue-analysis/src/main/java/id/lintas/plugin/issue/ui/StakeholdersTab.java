package id.lintas.plugin.issue.ui;

import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.api.ui.Choice;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Form;
import id.lintas.api.ui.ItemTable;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.Quadrant;
import id.lintas.plugin.issue.Stakeholder;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Who has a stake in the issue, where they stand, and how the group deals with them. */
final class StakeholdersTab implements Tab {

    private final EditorHost<IssueAnalysis> host;
    private final ItemTable<Stakeholder> table;
    private final Form<Stakeholder> form;
    private final DetailHead head = new DetailHead();
    private final JPanel detail = new JPanel(new BorderLayout(0, Kit.scale(8)));
    private final Deck deck = new Deck();
    private final JButton add;
    private final JComponent page;

    StakeholdersTab(EditorHost<IssueAnalysis> host) {
        this.host = host;
        List<Choice> levels = List.of(level(Stakeholder.HIGH), level(Stakeholder.LOW));
        form = Form.ofElement(host, Stakeholder.class, "stakeholders")
                .required()
                .wide()
                .text("name")
                .choice("interest", levels)
                .choice("power", levels)
                .wide()
                .area("approach", 2);
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
        deck.card("empty", Kit.empty(host.text("empty.stakeholders"), addButton("addFirstStakeholder")))
                .card("list", table.component());
        page = Kit.page(Kit.toolbar(List.of(add), host.text("rule.stakeholders")), deck, detail);
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
        selected.ifPresent(s -> head.show(s.id(), host.text("detail.stakeholder"), ""));
        form.show(selected.orElse(null));
    }

    private void add() {
        String id = host.newId("s");
        host.edit(
                host.text("edit.addStakeholder"),
                "",
                d -> d.withStakeholders(Records.append(d.stakeholders(), Stakeholder.blank(id))));
        table.select(id);
        form.reveal("name");
    }

    private void remove() {
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
                : data.stakeholders().stream().anyMatch(s -> s.id().equals(place.item()));
    }

    @Override
    public boolean reveal(IssueAnalysis data, Place place) {
        if (place.item().isEmpty()) {
            add.requestFocusInWindow();
            return true;
        }
        table.select(place.item());
        return form.reveal(place.field().isEmpty() ? "name" : place.field());
    }
}
