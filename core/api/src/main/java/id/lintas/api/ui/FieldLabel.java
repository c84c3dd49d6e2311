package id.lintas.api.ui;

import java.awt.BorderLayout;
import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The label above a field, with an asterisk if the field is asked for. */
final class FieldLabel extends JPanel {

    private static final long serialVersionUID = 1;

    FieldLabel(FieldPort port, Component labelFor) {
        super(new BorderLayout(Kit.scale(6), 0));
        setOpaque(false);
        JLabel words = Plain.style(Plain.text(new ToldLabel()), "caption");
        words.setText(port.label());
        words.setLabelFor(labelFor);
        add(words, BorderLayout.LINE_START);
        if (port.required()) {
            JLabel star = Plain.text(new JLabel("*"));
            star.setForeground(Kit.color("error"));
            star.setToolTipText(port.texts().get("required"));
            star.getAccessibleContext().setAccessibleName(port.texts().get("required"));
            add(star, BorderLayout.CENTER);
        }
    }
}
