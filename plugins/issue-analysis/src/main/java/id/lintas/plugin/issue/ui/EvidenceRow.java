package id.lintas.plugin.issue.ui;

import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.Evidence;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.Passage;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import javax.swing.JButton;
import javax.swing.JPanel;

/** One piece of evidence: what is known, from where, which paragraph of the case, and a button that takes it away. */
final class EvidenceRow {

    private final EditorHost<IssueAnalysis> host;
    private final String owner;
    private final String id;
    private final BoundField fact;
    private final BoundField source;
    private final ParagraphChoice paragraph;
    private final PassageButton passage;
    private final JPanel panel = new JPanel(new BorderLayout(Kit.scale(8), 0));

    EvidenceRow(EditorHost<IssueAnalysis> host, String owner, String id) {
        this.host = host;
        this.owner = owner;
        this.id = id;
        fact = field("fact");
        source = field("source");
        paragraph = new ParagraphChoice(host, id, this::point);
        passage = new PassageButton(host, id);
        source.component()
                .setPreferredSize(new Dimension(Kit.scale(150), fact.component().getPreferredSize().height));
        JButton remove = Kit.iconButton("trash3", host.text("action.removeEvidence"), this::remove);
        remove.putClientProperty("html.disable", true);
        remove.setName("removeEvidence." + id);
        remove.setEnabled(!host.readOnly());
        JPanel end = new JPanel(new BorderLayout(Kit.scale(8), 0));
        end.setOpaque(false);
        end.add(source.component(), BorderLayout.CENTER);
        JPanel tail = new JPanel(new BorderLayout(Kit.scale(4), 0));
        tail.setOpaque(false);
        tail.add(paragraph.component(), BorderLayout.CENTER);
        JPanel deeds = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        deeds.setOpaque(false);
        deeds.add(passage.component());
        deeds.add(remove);
        tail.add(deeds, BorderLayout.EAST);
        end.add(tail, BorderLayout.EAST);
        panel.setOpaque(false);
        panel.add(fact.component(), BorderLayout.CENTER);
        panel.add(end, BorderLayout.EAST);
    }

    private BoundField field(String name) {
        return new BoundField(host, Place.of(id, name), text -> write(name, text))
                .named(name + "." + id, host.text("field." + name) + " " + id, host.text("field." + name + ".hint"));
    }

    private void write(String component, String value) {
        host.edit(
                host.text("edit.evidence"),
                "evidence." + id + "." + component,
                d -> d.withEvidence(owner, list -> Records.replace(list, id, e -> Records.with(e, component, value))));
    }

    /** Another paragraph by hand: words that do not stand in it are not quoted from it. */
    private void point(String to) {
        host.edit(
                host.text("edit.evidence"),
                "",
                d -> d.withEvidence(
                        owner,
                        list -> Records.replace(list, id, e -> {
                            Evidence moved = Records.with(e, "paragraph", to);
                            boolean says =
                                    Passage.of(moved, host.context().project().caseText()) == Passage.KEPT;
                            return says ? moved : Records.with(moved, "quote", "");
                        })));
    }

    private void remove() {
        host.edit(host.text("edit.removeEvidence"), "", d -> d.withEvidence(owner, list -> Records.remove(list, id)));
    }

    String id() {
        return id;
    }

    JPanel component() {
        return panel;
    }

    void show(Evidence evidence) {
        fact.show(evidence.fact());
        source.show(evidence.source());
        paragraph.show(evidence.paragraph());
        passage.show(evidence);
    }

    boolean reveal(String field) {
        switch (field) {
            case "source" -> source.component().requestFocusInWindow();
            case "paragraph" -> paragraph.component().requestFocusInWindow();
            default -> fact.component().requestFocusInWindow();
        }
        return true;
    }
}
