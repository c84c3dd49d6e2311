package id.lintas.app.layout;

import id.lintas.api.ui.Kit;
import id.lintas.app.view.Side;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.SwingUtilities;

/**
 * A tab of the usual arrangement is dragged: its place to be is shown while the button is down. The docking library hears only
 * of drags that begin at its own heads, so the first one is ours.
 */
final class TabDrag extends MouseAdapter {

    private static final double EDGE = 0.25;

    /** What becomes of the view. */
    interface Drop {

        void at(Side side);

        void outside();
    }

    private final JComponent place;
    private final Component tab;
    private final Drop drop;
    private final Mark mark = new Mark();

    private TabDrag(JComponent place, Component tab, Drop drop) {
        this.place = place;
        this.tab = tab;
        this.drop = drop;
    }

    /**
     * @param place where all views stand
     * @param tab gets the events of the drag
     */
    static void begin(JComponent place, Component tab, Drop drop) {
        TabDrag drag = new TabDrag(place, tab, drop);
        tab.addMouseMotionListener(drag);
        tab.addMouseListener(drag);
    }

    /** The edge at which a point lies; nothing in the middle, and below, where the view stands already. */
    static Optional<Side> side(Dimension room, Point at) {
        boolean low = at.y > room.height * (1 - EDGE);
        if (low || !new Rectangle(room).contains(at)) {
            return Optional.empty();
        } else if (at.x < room.width * EDGE) {
            return Optional.of(Side.LEFT);
        }
        return at.x > room.width * (1 - EDGE) ? Optional.of(Side.RIGHT) : Optional.empty();
    }

    @Override
    public void mouseDragged(MouseEvent e) {
        JLayeredPane layers = SwingUtilities.getRootPane(place).getLayeredPane();
        Optional<Side> side = side(place.getSize(), at(e));
        mark.setVisible(side.isPresent());
        side.ifPresent(s -> {
            int width = (int) (place.getWidth() * EDGE);
            int left = s == Side.LEFT ? 0 : place.getWidth() - width;
            Rectangle zone = new Rectangle(left, 0, width, place.getHeight());
            mark.setBounds(SwingUtilities.convertRectangle(place, zone, layers));
            if (mark.getParent() != layers) {
                layers.add(mark, JLayeredPane.DRAG_LAYER);
            }
        });
    }

    @Override
    public void mouseReleased(MouseEvent e) {
        tab.removeMouseMotionListener(this);
        tab.removeMouseListener(this);
        if (mark.getParent() != null) {
            java.awt.Container layers = mark.getParent();
            layers.remove(mark);
            layers.repaint();
        }
        Point at = at(e);
        Rectangle window = SwingUtilities.getWindowAncestor(place).getBounds();
        if (!window.contains(e.getLocationOnScreen())) {
            drop.outside();
        } else {
            side(place.getSize(), at).ifPresent(drop::at);
        }
    }

    private Point at(MouseEvent e) {
        return SwingUtilities.convertPoint(tab, e.getPoint(), place);
    }

    private static final class Mark extends JComponent {

        private static final long serialVersionUID = 1L;

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            int line = Kit.scale(2);
            g.setColor(Kit.color("accent"));
            g.setStroke(new BasicStroke(line));
            g.drawRect(line / 2, line / 2, getWidth() - line, getHeight() - line);
            g.setComposite(AlphaComposite.SrcOver.derive(0.15f));
            g.fillRect(0, 0, getWidth(), getHeight());
            g.dispose();
        }
    }
}
