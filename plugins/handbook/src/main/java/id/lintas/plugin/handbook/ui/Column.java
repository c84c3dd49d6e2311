package id.lintas.plugin.handbook.ui;

import id.lintas.api.ui.Kit;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.Scrollable;

/** Parts below each other, each as wide as the column and as high as it needs at that width; scrolls up and down. */
final class Column extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;

    Column(int gap, int top, int side) {
        super(new Stack(Kit.scale(gap)));
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(Kit.scale(top), Kit.scale(side), Kit.scale(top), Kit.scale(side)));
    }

    /** The column in a scroll pane without a frame. */
    JScrollPane scrolling() {
        JScrollPane scroll =
                new JScrollPane(this, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(null);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        scroll.setMinimumSize(new Dimension(0, 0));
        return scroll;
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
        return Math.max(1, visible.height - Kit.scale(40));
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }

    /** Gives each part the width first, and asks for the height then. */
    private record Stack(int gap) implements LayoutManager {

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
