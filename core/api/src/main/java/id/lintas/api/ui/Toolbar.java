package id.lintas.api.ui;

import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The row over a list. Where it is narrow, the rule gives way first; then the parts go on in another row. */
final class Toolbar extends JPanel implements WidthDependent {

    private static final long serialVersionUID = 1;
    private static final int HEIGHT = 44;
    private static final int NEXT_ROW = 36;
    private static final int MARGIN = 20;
    private static final int GAP = 8;
    private static final int LEAST_RULE = 90;

    private final JLabel rule = Plain.style(Plain.text(new JLabel()), "rule");
    private final List<JComponent> parts;

    Toolbar(List<? extends JComponent> left, String words) {
        super(null);
        parts = List.copyOf(left);
        setOpaque(false);
        parts.forEach(this::add);
        if (!words.isEmpty()) {
            rule.setText(words);
            rule.setIcon(Kit.icon("info-circle", 14, "text3"));
            rule.setToolTipText(Plain.tip(words));
            add(rule);
        }
    }

    @Override
    public int heightFor(int width) {
        return arrange(width, false);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = 2 * Kit.scale(MARGIN) + (rule.getParent() == null ? 0 : rule.getPreferredSize().width);
        for (JComponent part : parts) {
            width += part.getPreferredSize().width + Kit.scale(GAP);
        }
        return new Dimension(width, getWidth() > 0 ? heightFor(getWidth()) : Kit.scale(HEIGHT));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(Kit.scale(160), getPreferredSize().height);
    }

    @Override
    public void doLayout() {
        arrange(getWidth(), true);
    }

    private int arrange(int width, boolean place) {
        int margin = Kit.scale(MARGIN);
        int x = margin;
        int top = 0;
        for (JComponent part : parts) {
            Dimension wanted = part.getPreferredSize();
            if (x > margin && x + wanted.width > width - margin) {
                x = margin;
                top += Kit.scale(NEXT_ROW);
            }
            if (place) {
                put(part, x, top, Math.min(wanted.width, width - 2 * margin), wanted.height);
            }
            x += part.isVisible() ? wanted.width + Kit.scale(GAP) : 0;
        }
        if (place && rule.getParent() == this) {
            int room = width - margin - x;
            int wanted = Math.min(room, rule.getPreferredSize().width);
            rule.setVisible(room >= Math.min(Kit.scale(LEAST_RULE), rule.getPreferredSize().width));
            put(rule, width - margin - wanted, top, wanted, rule.getPreferredSize().height);
        }
        return top + Kit.scale(HEIGHT);
    }

    private static void put(Component part, int x, int top, int width, int height) {
        part.setBounds(x, top + (Kit.scale(HEIGHT) - height) / 2, width, height);
    }
}
