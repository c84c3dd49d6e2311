package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.Kit;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;

/** Rows that are as wide as the viewport, at least as high, and scroll up and down only. */
final class ScrollableRows extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;

    ScrollableRows() {
        putClientProperty("FlatLaf.styleClass", "surface");
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return Kit.scale(24);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }
}
