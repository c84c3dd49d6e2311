package id.lintas.api.ui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLayer;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.plaf.LayerUI;

/** A thin frame with round corners over a list that fills it to the edges; a ring while the list has the focus. */
final class RoundedFrame extends LayerUI<JComponent> {

    private static final long serialVersionUID = 1;
    private static final int ARC = 16;

    private final Component list;

    private RoundedFrame(Component list) {
        this.list = list;
    }

    static JLayer<JComponent> around(JScrollPane pane) {
        Component list = pane.getViewport().getView();
        pane.setBorder(BorderFactory.createEmptyBorder(1, 1, 0, 1));
        pane.getViewport().setScrollMode(JViewport.SIMPLE_SCROLL_MODE);
        JLayer<JComponent> layer = new JLayer<>(pane, new RoundedFrame(list));
        list.addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent e) {
                layer.repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                layer.repaint();
            }
        });
        return layer;
    }

    @Override
    public void paint(Graphics graphics, JComponent layer) {
        super.paint(graphics, layer);
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        int width = layer.getWidth();
        int height = layer.getHeight();
        float arc = Kit.scale(ARC);
        Area corners = new Area(new Rectangle2D.Float(0, 0, width, height));
        corners.subtract(new Area(new RoundRectangle2D.Float(0, 0, width, height, arc, arc)));
        g.setColor(ground(layer));
        g.fill(corners);
        float stroke = Kit.scale(list.isFocusOwner() ? 2 : 1);
        g.setColor(Kit.color(list.isFocusOwner() ? "accent" : "line"));
        g.setStroke(new BasicStroke(stroke));
        g.draw(new RoundRectangle2D.Float(
                stroke / 2, stroke / 2, width - stroke, height - stroke, arc - stroke, arc - stroke));
        g.dispose();
    }

    private static Color ground(Component layer) {
        Component parent = layer.getParent();
        while (parent != null && !parent.isOpaque()) {
            parent = parent.getParent();
        }
        return parent == null ? Kit.color("surface") : parent.getBackground();
    }
}
