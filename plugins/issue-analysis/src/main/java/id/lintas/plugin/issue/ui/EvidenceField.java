package id.lintas.plugin.issue.ui;

import id.lintas.api.Records;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.Evidence;
import id.lintas.plugin.issue.IssueAnalysis;
import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;

/** The evidence of one issue, cause or stakeholder as rows, and a button for one more. */
final class EvidenceField {

    private final EditorHost<IssueAnalysis> host;
    private final JPanel rowPanel = new JPanel(new GridLayout(0, 1, 0, Kit.scale(6)));
    private final JPanel panel = new JPanel(new BorderLayout(0, Kit.scale(6)));
    private final JButton add;
    private final List<EvidenceRow> rows = new ArrayList<>();
    private String owner = "";

    EvidenceField(EditorHost<IssueAnalysis> host) {
        this.host = host;
        add = Kit.button(host.text("action.addEvidence"), "plus-lg", this::add);
        add.setName("addEvidence");
        add.setEnabled(!host.readOnly());
        rowPanel.setOpaque(false);
        panel.setOpaque(false);
        panel.add(rowPanel, BorderLayout.CENTER);
        JPanel below = new JPanel(new BorderLayout());
        below.setOpaque(false);
        below.add(add, BorderLayout.WEST);
        panel.add(below, BorderLayout.SOUTH);
    }

    JPanel component() {
        return panel;
    }

    /** @param of the id of what it shows */
    void show(String of, List<Evidence> evidence) {
        List<String> wanted = evidence.stream().map(Evidence::id).toList();
        List<String> present = rows.stream().map(EvidenceRow::id).toList();
        if (!owner.equals(of) || !wanted.equals(present)) {
            owner = of;
            rebuild(wanted);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(evidence.get(i));
        }
    }

    private void rebuild(List<String> ids) {
        rows.clear();
        rowPanel.removeAll();
        for (String id : ids) {
            EvidenceRow row = new EvidenceRow(host, owner, id);
            rows.add(row);
            rowPanel.add(row.component());
        }
        rowPanel.setVisible(!ids.isEmpty());
        panel.revalidate();
        panel.repaint();
    }

    private void add() {
        take(Evidence.blank(host.newId("e")));
    }

    /** One more, with the focus in it. */
    void take(Evidence evidence) {
        String of = owner;
        host.edit(host.text("edit.addEvidence"), "", d -> d.withEvidence(of, list -> Records.append(list, evidence)));
        reveal(evidence.id(), "fact");
    }

    boolean reveal(String evidence, String field) {
        return rows.stream()
                .filter(r -> r.id().equals(evidence))
                .findFirst()
                .map(r -> r.reveal(field))
                .orElse(false);
    }

    /** Where the list as a whole is meant. */
    boolean reveal() {
        if (!rows.isEmpty()) {
            return rows.get(0).reveal("fact");
        }
        add.requestFocusInWindow();
        return true;
    }
}
