package id.lintas.api.ui;

import java.awt.Dimension;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The row over a list. The rule gives way first when the row is narrow. */
final class Toolbar extends JPanel {

    private static final long serialVersionUID = 1;
    private static final int HEIGHT = 44;

    Toolbar(List<? extends JComponent> left, String rule) {
        setLayout(new BoxLayout(this, BoxLayout.LINE_AXIS));
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(0, Kit.scale(20), 0, Kit.scale(20)));
        for (JComponent part : left) {
            part.setAlignmentY(CENTER_ALIGNMENT);
            part.setMaximumSize(part.getPreferredSize());
            add(part);
            add(Box.createHorizontalStrut(Kit.scale(8)));
        }
        add(Box.createHorizontalGlue());
        if (!rule.isEmpty()) {
            JLabel label = Plain.style(Plain.text(new JLabel()), "rule");
            label.setText(rule);
            label.setIcon(Kit.icon("info-circle", 14, "text3"));
            label.setAlignmentY(CENTER_ALIGNMENT);
            label.setMinimumSize(new Dimension(0, label.getPreferredSize().height));
            label.setToolTipText(Plain.tip(rule));
            add(label);
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(super.getPreferredSize().width, Kit.scale(HEIGHT));
    }
}
