package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Form;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.NoneFound;
import id.lintas.plugin.obstacle.ObstacleData;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.FlowLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The note "looked for, none found" with its reason, and the way to take it back. */
final class NoteForm {

    private final String id;
    private final Form<NoneFound> form;
    private final JPanel panel = new JPanel(new BorderLayout(0, Kit.scale(4)));

    NoteForm(EditorHost<ObstacleData> host, String id, Deeds deeds) {
        this.id = id;
        form = Form.ofElement(host, NoneFound.class, "noneFound")
                .columns(1)
                .required()
                .text("reason");
        JButton remove = Kit.iconButton("trash3", host.text("button.removeNote"), () -> deeds.removeNote(id));
        remove.setName("removeNote-" + id);
        remove.setEnabled(!host.readOnly());
        JPanel head = new JPanel(new FlowLayout(FlowLayout.LEADING, Kit.scale(6), 0));
        head.setOpaque(false);
        head.add(Kit.chip(host.text("row.none"), "accent"));
        head.add(remove);
        panel.setOpaque(false);
        panel.add(head, BorderLayout.NORTH);
        panel.add(form.component(), BorderLayout.CENTER);
        panel.setAlignmentX(Component.LEFT_ALIGNMENT);
    }

    String id() {
        return id;
    }

    JComponent component() {
        return panel;
    }

    void show(ObstacleData data) {
        form.show(data.noneFound().stream()
                .filter(n -> n.id().equals(id))
                .findFirst()
                .orElse(null));
    }

    boolean reveal(String field) {
        return form.reveal(field);
    }
}
