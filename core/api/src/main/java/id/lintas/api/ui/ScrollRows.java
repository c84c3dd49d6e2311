package id.lintas.api.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.Scrollable;

/** What scrolls up and down only: as wide as its viewport, and at least as high. */
final class ScrollRows extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1;

    ScrollRows(LayoutManager layout) {
        super(layout);
        setOpaque(false);
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return Kit.scale(20);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(Kit.scale(20), visible.height - Kit.scale(40));
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() instanceof JViewport viewport && viewport.getHeight() > getPreferredSize().height;
    }

    /** Gives each part the width first, and asks for the height then. */
    record Stack(int gap) implements LayoutManager {

        @Override
        public void addLayoutComponent(String name, Component part) {}

        @Override
        public void removeLayoutComponent(Component part) {}

        @Override
        public Dimension preferredLayoutSize(Container column) {
            int width = column.getParent() instanceof JViewport viewport ? viewport.getWidth() : column.getWidth();
            return new Dimension(width, arrange(column, width, false));
        }

        @Override
        public Dimension minimumLayoutSize(Container column) {
            return new Dimension(0, 0);
        }

        @Override
        public void layoutContainer(Container column) {
            arrange(column, column.getWidth(), true);
        }

        private int arrange(Container column, int width, boolean place) {
            Insets insets = column.getInsets();
            int inner = Math.max(1, width - insets.left - insets.right);
            int y = insets.top;
            for (Component part : column.getComponents()) {
                if (part.isVisible()) {
                    if (part.getWidth() != inner) {
                        part.setSize(inner, part.getHeight());
                    }
                    int height = part.getPreferredSize().height;
                    if (place) {
                        part.setBounds(insets.left, y, inner, height);
                    }
                    y += height + gap;
                }
            }
            return y + insets.bottom;
        }
    }
}
