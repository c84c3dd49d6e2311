package id.lintas.plugin.issue.ui;

import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.Evidence;
import id.lintas.plugin.issue.Issue;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.Rules;
import id.lintas.plugin.issue.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;

/** The list of issues with APKL and USG in place, and the selected issue below it. */
final class IssuesTab implements Tab {

    private static final Set<String> IN_TABLE = Set.of(
            "actual",
            "problematic",
            "widespread",
            "feasible",
            "actualScore",
            "problematicScore",
            "widespreadScore",
            "feasibleScore",
            "urgency",
            "seriousness",
            "growth");

    private final EditorHost<IssueAnalysis> host;
    private final IssueTable table;
    private final IssueDetail detail;
    private final Deck deck = new Deck();
    private final VotePanel votes;
    private final JButton add;
    private final JButton together;
    private boolean voting;
    private final JComponent page;

    IssuesTab(EditorHost<IssueAnalysis> host) {
        this.host = host;
        detail = new IssueDetail(host);
        table = new IssueTable(host, selected -> detail.show(host.data(), selected), () -> detail.reveal("statement"));
        add = addButton("addIssue");
        JButton first = addButton("addFirstIssue");
        deck.card("empty", Kit.empty(host.text("empty.issues"), first)).card("list", table.component());
        votes = new VotePanel(host, this::closeVotes);
        deck.card("votes", votes.component());
        together = Kit.button(host.text("action.vote"), "people", this::openVotes);
        together.setName("voteTogether");
        Rules rules = Rules.of(host.context().project().settings());
        JComponent toolbar = Kit.toolbar(List.of(add, together), Words.rule(rules, host.context()));
        page = Kit.page(toolbar, deck, detail.component());
    }

    private JButton addButton(String name) {
        JButton button = Kit.button(host.text("action.addIssue"), "plus-lg", this::add);
        button.setName(name);
        button.setEnabled(!host.readOnly());
        return button;
    }

    /** How many elements it shows, for the title; negative for no number. */
    static int count(IssueAnalysis data) {
        return data.issues().size();
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public void show(IssueAnalysis data) {
        voting &= !data.issues().isEmpty();
        together.setEnabled(!host.readOnly() && !data.issues().isEmpty() && !voting);
        deck.see(voting ? "votes" : data.issues().isEmpty() ? "empty" : "list");
        table.show(data);
        detail.show(data, table.selected());
        detail.component().setVisible(!voting && table.selected().isPresent());
    }

    private void openVotes() {
        voting = true;
        votes.open();
        show(host.data());
    }

    private void closeVotes() {
        voting = false;
        show(host.data());
        together.requestFocusInWindow();
    }

    private void add() {
        String id = host.newId("i");
        host.edit(host.text("edit.addIssue"), "", d -> d.withIssues(Records.append(d.issues(), Issue.of(id, ""))));
        table.select(id);
        detail.reveal("statement");
    }

    @Override
    public Optional<String> passageTarget() {
        return Optional.of(table.selected()
                .map(i -> host.text("passage.issue", i.id()))
                .orElseGet(() -> host.text("passage.newIssue")));
    }

    @Override
    public void takePassage(Evidence evidence) {
        if (table.selected().isEmpty()) {
            String id = host.newId("i");
            host.edit(
                    host.text("edit.addIssue"),
                    "",
                    d -> d.withIssues(Records.append(d.issues(), Issue.of(id, "")))
                            .withEvidence(id, list -> List.of(evidence)));
            table.select(id);
            detail.reveal("statement");
        } else {
            detail.takePassage(evidence);
        }
    }

    /** True if the place is in this view. */
    static boolean holds(IssueAnalysis data, Place place) {
        if (place.item().isEmpty()) {
            return place.field().equals("issues") || place.field().equals("chosen");
        }
        return owner(data, place).isPresent();
    }

    @Override
    public boolean reveal(IssueAnalysis data, Place place) {
        if (voting) {
            closeVotes();
        }
        if (place.item().isEmpty()) {
            return revealList(data, place);
        }
        String issue = owner(data, place).orElseThrow().id();
        table.select(issue);
        if (!issue.equals(place.item())) {
            return detail.revealEvidence(place.item(), place.field());
        }
        if (IN_TABLE.contains(place.field())) {
            return table.reveal(issue, place.field());
        }
        return place.field().isEmpty() || detail.reveal(place.field());
    }

    @Override
    public boolean begin(IssueAnalysis data, Place place) {
        boolean first = place.equals(Place.field("issues")) && data.issues().isEmpty();
        if (first) {
            add();
        }
        return first;
    }

    private boolean revealList(IssueAnalysis data, Place place) {
        if (place.field().equals("issues") || data.issues().isEmpty()) {
            add.requestFocusInWindow();
        } else {
            table.selectTop();
            detail.revealChoice();
        }
        return true;
    }

    /** The issue that is meant, or that has the evidence that is meant. */
    private static Optional<Issue> owner(IssueAnalysis data, Place place) {
        return data.issues().stream()
                .filter(i ->
                        i.id().equals(place.item()) || i.evidence().stream().anyMatch(e -> e.id().equals(place.item())))
                .findFirst();
    }
}
