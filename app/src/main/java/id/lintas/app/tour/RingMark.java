package id.lintas.app.tour;

import id.lintas.api.ui.Kit;
import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.SwingUtilities;

/** A ring around a control, over everything; the mouse does not notice it. */
final class RingMark extends JComponent {

    private static final long serialVersionUID = 1L;
    private static final int OUTSIDE = 4;

    /** Around what is seen of the target; false if nothing is seen of it. */
    boolean surround(JComponent target, JLayeredPane pane) {
        Rectangle seen = target.getVisibleRect();
        if (!target.isShowing() || seen.isEmpty()) {
            return false;
        }
        Rectangle there = SwingUtilities.convertRectangle(target, seen, pane);
        int outside = Kit.scale(OUTSIDE);
        there.grow(outside, outside);
        setBounds(there.intersection(new Rectangle(pane.getSize())));
        return true;
    }

    @Override
    public boolean contains(int x, int y) {
        return false;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        float stroke = Kit.scale(2);
        float arc = Kit.scale(14);
        g.setColor(Kit.color("accent"));
        g.setStroke(new BasicStroke(stroke));
        g.draw(new RoundRectangle2D.Float(stroke / 2, stroke / 2, getWidth() - stroke, getHeight() - stroke, arc, arc));
        g.dispose();
    }
}
