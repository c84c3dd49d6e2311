package id.lintas.plugin.issue.ui;

import id.lintas.api.ui.Choice;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Form;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.Cause;
import id.lintas.plugin.issue.Evidence;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.Rib;
import id.lintas.plugin.issue.Ribs;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The selected cause: its text at the left, its rib and the root mark at the right. Low, to leave room to the drawing. */
final class CauseForm {

    private static final int RIGHT = 300;

    private final EditorHost<IssueAnalysis> host;
    private final Form<Cause> text;
    private final EvidenceField evidence;
    private final JPanel right = new JPanel(new BorderLayout());
    private final JPanel panel = new JPanel(new BorderLayout(Kit.scale(20), 0));
    private List<Rib> ribs = List.of();
    private Form<Cause> place;

    CauseForm(EditorHost<IssueAnalysis> host) {
        this.host = host;
        evidence = new EvidenceField(host);
        text = Form.ofElement(host, Cause.class, "causes")
                .columns(1)
                .required()
                .area("text", 2)
                .add("evidence", evidence.component(), c -> evidence.show(c.id(), c.evidence()));
        place = placeForm(host.data());
        right.setOpaque(false);
        right.setPreferredSize(new Dimension(Kit.scale(RIGHT), 0));
        right.add(place.component(), BorderLayout.CENTER);
        panel.setOpaque(false);
        panel.add(text.component(), BorderLayout.CENTER);
        panel.add(right, BorderLayout.EAST);
    }

    private Form<Cause> placeForm(IssueAnalysis data) {
        ribs = Ribs.of(data, host.context());
        List<Choice> choices =
                ribs.stream().map(r -> Choice.of(r.id(), r.title())).toList();
        return Form.ofElement(host, Cause.class, "causes")
                .columns(1)
                .choice("rib", choices)
                .tick("root");
    }

    JComponent component() {
        return panel;
    }

    void show(IssueAnalysis data, Optional<Cause> cause) {
        panel.setVisible(cause.isPresent());
        if (!Ribs.of(data, host.context()).equals(ribs)) {
            place = placeForm(data);
            right.removeAll();
            right.add(place.component(), BorderLayout.CENTER);
            right.revalidate();
        }
        text.show(cause.orElse(null));
        place.show(cause.orElse(null));
    }

    void takePassage(Evidence taken) {
        evidence.take(taken);
    }

    boolean revealEvidence(String id, String field) {
        return evidence.reveal(id, field);
    }

    boolean reveal(String field) {
        if (field.equals("evidence")) {
            return evidence.reveal();
        }
        return field.isEmpty() ? text.reveal("text") : text.reveal(field) || place.reveal(field);
    }
}
