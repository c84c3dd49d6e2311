package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.Kit;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;

/** Content as wide as its scroll pane, which scrolls up and down. */
final class Scrolling extends JPanel implements Scrollable {

    private Scrolling(JComponent content) {
        super(new BorderLayout());
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(Kit.scale(4), Kit.scale(20), Kit.scale(16), Kit.scale(20)));
        add(content, BorderLayout.NORTH);
    }

    static JScrollPane vertically(JComponent content) {
        JScrollPane scroll = new JScrollPane(new Scrolling(content));
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
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
        return Math.max(Kit.scale(20), visible.height - Kit.scale(40));
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
