package id.lintas.plugin.issue.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.Rib;
import id.lintas.plugin.issue.Ribs;
import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The six ribs by name. An empty field means the usual name, which stands in it in grey. */
final class RibNames {

    private final Map<String, BoundField> fields = new LinkedHashMap<>();
    private final JPanel panel = new JPanel(new GridLayout(0, 3, Kit.scale(20), Kit.scale(8)));

    RibNames(EditorHost<IssueAnalysis> host) {
        panel.setOpaque(false);
        for (String rib : Ribs.IDS) {
            String usual = Ribs.usual(rib, host.context());
            BoundField field = new BoundField(
                            host,
                            Place.of(rib, "title"),
                            text -> host.edit(host.text("edit.rib"), "rib." + rib, d -> d.withRibTitle(rib, text)))
                    .named("rib." + rib, host.text("field.title", usual), usual);
            fields.put(rib, field);
            panel.add(labelled(field, host.text("field.title", usual)));
        }
    }

    private static JPanel labelled(BoundField field, String text) {
        JLabel label = Kit.note(text);
        label.setLabelFor(field.component());
        JPanel pair = new JPanel(new BorderLayout(0, Kit.scale(4)));
        pair.setOpaque(false);
        pair.add(label, BorderLayout.NORTH);
        pair.add(field.component(), BorderLayout.CENTER);
        return pair;
    }

    JComponent component() {
        return panel;
    }

    void show(IssueAnalysis data) {
        fields.forEach((id, field) -> field.show(data.ribs().stream()
                .filter(r -> r.id().equals(id))
                .map(Rib::title)
                .findFirst()
                .orElse("")));
    }

    boolean reveal(String rib) {
        BoundField field = fields.get(rib);
        if (field == null) {
            return false;
        }
        field.component().requestFocusInWindow();
        return true;
    }
}
