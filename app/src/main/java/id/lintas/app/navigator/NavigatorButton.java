package id.lintas.app.navigator;

import id.lintas.api.ui.Kit;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.BorderFactory;
import javax.swing.JButton;

/** A row that can be pressed: painted by us, a button to the keyboard and to a screen reader. */
abstract class NavigatorButton extends JButton {

    private static final long serialVersionUID = 1L;

    private boolean current;
    private boolean narrow;

    NavigatorButton(String name, Runnable deed) {
        setName(name);
        setContentAreaFilled(false);
        setBorderPainted(false);
        setBorder(BorderFactory.createEmptyBorder());
        setFocusPainted(false);
        setRolloverEnabled(true);
        putClientProperty("html.disable", true);
        addActionListener(e -> deed.run());
    }

    final void setCurrent(boolean value) {
        current = value;
        repaint();
    }

    /** Its icon alone. */
    final void setNarrow(boolean value) {
        narrow = value;
        revalidate();
        repaint();
    }

    final boolean isNarrow() {
        return narrow;
    }

    final boolean isCurrent() {
        return current;
    }

    abstract int height();

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Kit.scale(narrow ? 32 : 120), Kit.scale(height()));
    }

    @Override
    public Dimension getMaximumSize() {
        return new Dimension(Integer.MAX_VALUE, Kit.scale(height()));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(Kit.scale(32), Kit.scale(height()));
    }

    /** The ground of the row when it is the current one. */
    abstract Color currentGround();

    abstract void paintRow(Graphics2D g);

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        int arc = Kit.scale(12);
        if (current || getModel().isRollover()) {
            g.setColor(current ? currentGround() : Kit.color("hover"));
            g.fillRoundRect(0, 0, getWidth(), getHeight(), arc, arc);
        }
        paintRow(g);
        if (isFocusOwner()) {
            g.setColor(Kit.color("accent"));
            g.setStroke(new java.awt.BasicStroke(Kit.scale(2)));
            g.drawRoundRect(1, 1, getWidth() - 3, getHeight() - 3, arc, arc);
        }
        g.dispose();
    }
}
