package id.lintas.api.ui;

import java.awt.Cursor;
import javax.swing.JButton;

/** The buttons of the kit. */
final class Buttons {

    private Buttons() {}

    /** Spoken as it reads, also when its text changes later. */
    static JButton named(JButton button, String text, Runnable action) {
        Plain.text(button).setText(text);
        button.addActionListener(e -> action.run());
        return button;
    }

    static JButton withIcon(JButton button, String icon) {
        button.setIcon(Kit.icon(icon, 14, "text2"));
        return button;
    }

    static JButton link(String text, Runnable action) {
        JButton button = named(new ToldButton(), text, action);
        button.putClientProperty("JButton.buttonType", "borderless");
        button.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        return Plain.style(button, "link");
    }

    static JButton iconOnly(String icon, String text, Runnable action) {
        JButton button = Plain.text(new JButton(Kit.icon(icon, 16, "text2")));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText(Plain.tip(text));
        button.getAccessibleContext().setAccessibleName(text);
        button.addActionListener(e -> action.run());
        return button;
    }
}
