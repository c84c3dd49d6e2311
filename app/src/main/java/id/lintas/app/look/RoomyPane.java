package id.lintas.app.look;

import id.lintas.api.ui.Kit;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.beans.PropertyChangeListener;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;

/**
 * Gives a page the room without which no page can show anything: where the window has less, at a high zoom, the whole page
 * scrolls. The focus is always in sight.
 */
public final class RoomyPane extends JScrollPane {

    private static final long serialVersionUID = 1L;
    private static final int LEAST_WIDTH = 420;
    private static final int LEAST_HEIGHT = 320;
    private static final int MOST_WIDTH = 560;
    private static final int MOST_HEIGHT = 440;

    private final transient PropertyChangeListener follower = e -> follow((Component) e.getNewValue());
    private final JPanel view;

    public RoomyPane(JComponent page) {
        view = new View(page);
        setViewportView(view);
        setBorder(null);
        setOpaque(false);
        getViewport().setOpaque(false);
        getVerticalScrollBar().setUnitIncrement(Kit.scale(20));
        getHorizontalScrollBar().setUnitIncrement(Kit.scale(20));
    }

    @Override
    public void addNotify() {
        super.addNotify();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener("focusOwner", follower);
    }

    @Override
    public void removeNotify() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener("focusOwner", follower);
        super.removeNotify();
    }

    private void follow(Component focus) {
        boolean scrolls = view.getHeight() > getViewport().getHeight()
                || view.getWidth() > getViewport().getWidth();
        if (scrolls && focus != null && SwingUtilities.isDescendingFrom(focus, view)) {
            // What scrolls inside has to do so first.
            SwingUtilities.invokeLater(() -> show(focus));
        }
    }

    /** A large control is shown as far as it can be seen where it is. */
    private void show(Component focus) {
        if (!SwingUtilities.isDescendingFrom(focus, view)) {
            return;
        }
        Rectangle place =
                focus instanceof JComponent component ? component.getVisibleRect() : new Rectangle(focus.getSize());
        boolean hidden = place.isEmpty();
        Rectangle whole = hidden ? new Rectangle(focus.getSize()) : seenInPage(focus);
        whole = SwingUtilities.convertRectangle(focus, whole, view);
        whole.grow(0, Kit.scale(8));
        whole.height = Math.min(whole.height, getViewport().getHeight());
        view.scrollRectToVisible(whole);
    }

    /** What the viewports between the control and the page let through. */
    private Rectangle seenInPage(Component focus) {
        Rectangle seen = new Rectangle(focus.getSize());
        for (Component c = focus; c != view && c.getParent() != null; c = c.getParent()) {
            if (c instanceof JViewport) {
                seen = seen.intersection(SwingUtilities.convertRectangle(c, new Rectangle(c.getSize()), focus));
            }
        }
        return seen.isEmpty() ? new Rectangle(focus.getSize()) : seen;
    }

    private static final class View extends JPanel implements Scrollable {

        private static final long serialVersionUID = 1L;

        View(JComponent page) {
            super(new BorderLayout());
            setOpaque(false);
            add(page);
        }

        /** What the page says that it needs, between the bounds. */
        @Override
        public Dimension getPreferredSize() {
            Dimension asked = getMinimumSize();
            return new Dimension(
                    Math.max(Kit.scale(LEAST_WIDTH), Math.min(asked.width, Kit.scale(MOST_WIDTH))),
                    Math.max(Kit.scale(LEAST_HEIGHT), Math.min(asked.height, Kit.scale(MOST_HEIGHT))));
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
            return getParent() != null && getParent().getWidth() >= getPreferredSize().width;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return getParent() != null && getParent().getHeight() >= getPreferredSize().height;
        }
    }
}
