package id.lintas.api.ui;

import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.Scrollable;

/** The margin around what scrolls: as wide as the viewport, as high as its content at that width. */
final class ScrollColumn extends JPanel implements WidthDependent, Scrollable {

    private static final long serialVersionUID = 1;

    private final JComponent content;

    ScrollColumn(JComponent content) {
        super(null);
        this.content = content;
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(Kit.scale(12), Kit.scale(20), Kit.scale(16), Kit.scale(20)));
        add(content);
    }

    @Override
    public int heightFor(int width) {
        Insets insets = getInsets();
        return WidthDependent.height(content, room(width)) + insets.top + insets.bottom;
    }

    /** A scroll bar stands in the margin, so that the right edge stays where it is. */
    private int room(int width) {
        Insets insets = getInsets();
        int bar = getParent() instanceof JViewport viewport && viewport.getParent() != null
                ? Math.min(insets.right, viewport.getParent().getWidth() - viewport.getWidth())
                : 0;
        return width - insets.left - insets.right + Math.max(0, bar);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getParent() instanceof JViewport viewport && viewport.getWidth() > 0
                ? viewport.getWidth()
                : Kit.scale(640);
        return new Dimension(width, heightFor(width));
    }

    @Override
    public void doLayout() {
        Insets insets = getInsets();
        content.setBounds(insets.left, insets.top, room(getWidth()), getHeight() - insets.top - insets.bottom);
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
        return visible.height - Kit.scale(40);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() instanceof JViewport viewport && viewport.getHeight() > getPreferredSize().height;
    }
}
