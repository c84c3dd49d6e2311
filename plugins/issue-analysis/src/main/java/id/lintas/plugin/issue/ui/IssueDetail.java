package id.lintas.plugin.issue.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.Details;
import id.lintas.plugin.issue.Evidence;
import id.lintas.plugin.issue.Issue;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.Rules;
import id.lintas.plugin.issue.Screening;
import id.lintas.plugin.issue.Words;
import id.lintas.plugin.issue.ui.IssueForm.Variant;
import java.awt.BorderLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** What stands below the table: the selected issue with the button that chooses it. */
final class IssueDetail {

    private final EditorHost<IssueAnalysis> host;
    private final Map<Variant, IssueForm> forms = new HashMap<>();
    private final DetailHead head = new DetailHead();
    private final JPanel body = new JPanel(new BorderLayout());
    private final JPanel panel = new JPanel(new BorderLayout(0, Kit.scale(8)));
    private final JButton choose;
    private final JButton unchoose;
    private Optional<IssueForm> shown = Optional.empty();
    private String issue = "";

    IssueDetail(EditorHost<IssueAnalysis> host) {
        this.host = host;
        choose = head.button(Kit.button(host.text("action.choose"), "star-fill", this::choose), "chooseIssue", host);
        unchoose = head.button(Kit.button(host.text("action.unchoose"), "", this::unchoose), "unchooseIssue", host);
        head.button(Kit.iconButton("trash3", host.text("action.removeIssue"), this::remove), "removeIssue", host);
        body.setOpaque(false);
        panel.setOpaque(false);
        panel.add(head.component(), BorderLayout.NORTH);
        panel.add(body, BorderLayout.CENTER);
    }

    JComponent component() {
        return panel;
    }

    void show(IssueAnalysis data, Optional<Issue> selected) {
        panel.setVisible(selected.isPresent());
        selected.ifPresent(i -> show(data, i));
    }

    private void show(IssueAnalysis data, Issue selected) {
        issue = selected.id();
        boolean chosen = issue.equals(data.chosen());
        Rules rules = Rules.of(host.context().project().settings());
        boolean unmet = !Screening.unmet(selected, rules).isEmpty();
        head.show(issue, host.text(chosen ? "detail.chosen" : "detail.issue"), note(data, selected, rules));
        choose.setVisible(!chosen);
        unchoose.setVisible(chosen);
        IssueForm form = forms.computeIfAbsent(new Variant(chosen, unmet), v -> new IssueForm(host, v));
        if (shown.isEmpty() || shown.get() != form) {
            shown = Optional.of(form);
            body.removeAll();
            body.add(form.form().component(), BorderLayout.CENTER);
            body.revalidate();
            body.repaint();
        }
        form.form().show(selected);
    }

    /** How much is filled in, or why the issue is out. */
    private String note(IssueAnalysis data, Issue selected, Rules rules) {
        if (Screening.fails(selected, rules)) {
            return host.text("status.failed", Words.unmet(selected, rules, host.context()));
        }
        return selected.id().equals(data.chosen())
                ? host.text("detail.filled", Details.filled(selected), Details.ASKED)
                : "";
    }

    boolean reveal(String field) {
        if (field.equals("evidence")) {
            return shown.map(f -> f.evidence().reveal()).orElse(false);
        }
        return shown.map(f -> f.form().reveal(field)).orElse(false);
    }

    void takePassage(Evidence taken) {
        shown.ifPresent(f -> f.evidence().take(taken));
    }

    boolean revealEvidence(String evidence, String field) {
        return shown.map(f -> f.evidence().reveal(evidence, field)).orElse(false);
    }

    /** Where the choice as a whole is meant. */
    void revealChoice() {
        (choose.isVisible() ? choose : unchoose).requestFocusInWindow();
    }

    private void choose() {
        String id = issue;
        host.edit(host.text("edit.choose", id), "", d -> d.choose(id));
        reveal("reason");
    }

    private void unchoose() {
        host.edit(host.text("edit.unchoose"), "", d -> d.choose(""));
        choose.requestFocusInWindow();
    }

    private void remove() {
        String id = issue;
        host.edit(host.text("edit.removeIssue", id), "", d -> d.withoutIssue(id));
    }
}
