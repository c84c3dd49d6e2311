package id.lintas.app.linear;

import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Panels whose parts stand one below the other, each as wide as the panel. */
final class Stack {

    private Stack() {}

    /** @param gap between the parts, in pixels at 100 % */
    static JPanel of(int gap) {
        JPanel panel = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy " + gap, "[fill,grow,0:pref:]"));
        panel.setOpaque(false);
        return panel;
    }
}
