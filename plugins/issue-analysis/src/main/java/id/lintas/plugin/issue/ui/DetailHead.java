package id.lintas.plugin.issue.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The line over a form: the element's id in small grey, what it is, and what can be done with it. */
final class DetailHead {

    private final JLabel id = Kit.note("");
    private final JLabel title = Kit.heading("");
    private final JLabel note = Kit.note("");
    private final JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, Kit.scale(8), 0));
    private final JPanel panel = new JPanel(new BorderLayout());

    DetailHead() {
        JPanel left = new JPanel(new FlowLayout(FlowLayout.LEADING, Kit.scale(8), Kit.scale(4)));
        left.setOpaque(false);
        left.add(id);
        left.add(title);
        left.add(note);
        buttons.setOpaque(false);
        panel.setOpaque(false);
        panel.add(left, BorderLayout.CENTER);
        panel.add(buttons, BorderLayout.EAST);
    }

    /** Adds a button; it is off where nothing can be changed. */
    JButton button(JButton button, String name, EditorHost<?> host) {
        button.putClientProperty("html.disable", true);
        button.setName(name);
        button.setEnabled(!host.readOnly());
        buttons.add(button);
        return button;
    }

    JComponent component() {
        return panel;
    }

    /** @param noteText something quiet behind the title, or empty */
    void show(String idText, String titleText, String noteText) {
        id.setText(idText);
        title.setText(titleText);
        note.setText(noteText);
    }
}
