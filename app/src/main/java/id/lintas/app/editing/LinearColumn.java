package id.lintas.app.editing;

import id.lintas.api.ui.Kit;
import id.lintas.app.linear.Heading;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** What scrolls on the linear page: as wide as the viewport. It knows its headings from top to bottom. */
final class LinearColumn extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;
    private static final int MARGIN = 12;

    LinearColumn() {
        super(new MigLayout("insets 16 20 40 20, fillx, wrap 1", "[fill,grow,200:720:720]"));
        putClientProperty("FlatLaf.styleClass", "surface");
    }

    /** The heading after or before the place of the focus. */
    Optional<Heading> headingFromFocus(int by) {
        List<Heading> headings = new ArrayList<>();
        collect(this, headings);
        Component focus = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        int y = focus == null || !SwingUtilities.isDescendingFrom(focus, this) ? getVisibleRect().y : top(focus);
        return by > 0
                ? headings.stream().filter(h -> top(h) > y).findFirst()
                : headings.stream().filter(h -> top(h) < y).reduce((one, later) -> later);
    }

    private static void collect(Container place, List<Heading> headings) {
        for (Component child : place.getComponents()) {
            if (child instanceof Heading heading) {
                headings.add(heading);
            } else if (child instanceof Container inside) {
                collect(inside, headings);
            }
        }
    }

    private int top(Component component) {
        return SwingUtilities.convertPoint(component.getParent(), component.getLocation(), this).y;
    }

    /** Scrolls so that the heading is the first thing to be seen. */
    void toTop(Heading heading) {
        int height = getParent() instanceof JViewport viewport ? viewport.getHeight() : 0;
        scrollRectToVisible(new Rectangle(0, Math.max(0, top(heading) - Kit.scale(MARGIN)), 1, height));
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
