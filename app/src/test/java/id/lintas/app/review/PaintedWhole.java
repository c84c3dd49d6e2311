package id.lintas.app.review;

import java.awt.Rectangle;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.JComponent;
import javax.swing.RepaintManager;

/** Whether a deed asks for all of a component to be painted anew. */
final class PaintedWhole extends RepaintManager {

    private final JComponent watched;
    private final AtomicBoolean whole = new AtomicBoolean();

    private PaintedWhole(JComponent watched) {
        this.watched = watched;
    }

    static boolean by(JComponent watched, Runnable deed) {
        RepaintManager before = RepaintManager.currentManager(watched);
        PaintedWhole manager = new PaintedWhole(watched);
        RepaintManager.setCurrentManager(manager);
        try {
            deed.run();
        } finally {
            RepaintManager.setCurrentManager(before);
        }
        return manager.whole.get();
    }

    @Override
    public void addDirtyRegion(JComponent c, int x, int y, int w, int h) {
        if (c == watched && new Rectangle(x, y, w, h).contains(0, 0, c.getWidth(), c.getHeight())) {
            whole.set(true);
        }
    }
}
