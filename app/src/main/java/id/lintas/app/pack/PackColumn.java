package id.lintas.app.pack;

import id.lintas.api.ui.Kit;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import net.miginfocom.swing.MigLayout;

/** What scrolls in the editor: as wide as the room for it, so that fields and sentences are never out of sight. */
final class PackColumn extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;

    PackColumn() {
        super(new MigLayout("insets 4 4 16 16, fillx", "[fill,grow]", "[top]"));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return Kit.scale(16);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(Kit.scale(16), visible.height - Kit.scale(32));
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
