package id.lintas.api.ui;

import java.awt.Component;
import java.awt.event.MouseWheelEvent;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;

/** A scroll pane inside another one: at its ends, and where it has nothing to scroll, the wheel moves the outer one. */
class PassingScrollPane extends JScrollPane {

    private static final long serialVersionUID = 1;

    PassingScrollPane(Component view) {
        super(view);
    }

    @Override
    protected void processMouseWheelEvent(MouseWheelEvent e) {
        JScrollBar bar = getVerticalScrollBar();
        boolean atEnd = e.getWheelRotation() < 0
                ? bar.getValue() <= bar.getMinimum()
                : bar.getValue() + bar.getVisibleAmount() >= bar.getMaximum();
        if (atEnd && getParent() != null) {
            getParent().dispatchEvent(SwingUtilities.convertMouseEvent(this, e, getParent()));
        } else {
            super.processMouseWheelEvent(e);
        }
    }
}
