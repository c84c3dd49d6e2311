package id.lintas.api.ui;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Insets;
import javax.swing.JToggleButton;
import javax.swing.UIManager;

/** One segment; emphasised while it is on, without changing its width. */
final class SegmentButton extends JToggleButton {

    private static final long serialVersionUID = 1;
    private static final int HEIGHT = 26;

    SegmentButton(Choice choice, String accessibleName) {
        Plain.style(Plain.text(this), "segment");
        setText(choice.label());
        getAccessibleContext().setAccessibleName(accessibleName);
        if (!choice.description().isEmpty()) {
            setToolTipText(Plain.tip(choice.description()));
            getAccessibleContext().setAccessibleDescription(choice.description());
        }
    }

    @Override
    public Font getFont() {
        Font strong = isSelected() ? UIManager.getFont("h4.font") : null;
        return strong == null ? super.getFont() : strong;
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        FocusRing.paint(g, this, getWidth());
    }

    @Override
    public Dimension getPreferredSize() {
        Font strong = UIManager.getFont("h4.font");
        Font widest = strong == null ? super.getFont() : strong;
        Insets insets = getInsets();
        int width = getFontMetrics(widest).stringWidth(getText()) + insets.left + insets.right;
        return new Dimension(Math.max(Kit.scale(26), width), Kit.scale(HEIGHT));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    public Dimension getMaximumSize() {
        return getPreferredSize();
    }
}
