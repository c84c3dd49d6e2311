package id.lintas.app.shell;

import java.awt.EventQueue;
import java.awt.GraphicsConfiguration;
import java.awt.Toolkit;
import java.beans.PropertyChangeListener;
import javax.swing.JFrame;

/**
 * Draws the window anew when it comes to a screen of another scale, or when the desktop's text size changes: the run time
 * scales what is painted, but fonts and sizes that were measured before are those of the other screen.
 */
final class ScreenWatch {

    private static final String TEXT_SIZE = "gnome.Xft/DPI";

    private final Runnable drawAnew;
    private double scale;

    ScreenWatch(double scale, Runnable drawAnew) {
        this.scale = scale;
        this.drawAnew = drawAnew;
    }

    static void watch(JFrame frame, Runnable drawAnew) {
        ScreenWatch watch = new ScreenWatch(scale(frame.getGraphicsConfiguration()), drawAnew);
        frame.addPropertyChangeListener(
                "graphicsConfiguration",
                e -> EventQueue.invokeLater(() -> watch.at(scale(frame.getGraphicsConfiguration()))));
        PropertyChangeListener size = e -> EventQueue.invokeLater(drawAnew);
        Toolkit toolkit = Toolkit.getDefaultToolkit();
        toolkit.addPropertyChangeListener(TEXT_SIZE, size);
        frame.addHierarchyListener(e -> {
            if (!frame.isDisplayable()) {
                toolkit.removePropertyChangeListener(TEXT_SIZE, size);
            }
        });
    }

    private static double scale(GraphicsConfiguration screen) {
        return screen.getDefaultTransform().getScaleX();
    }

    /** The window stands on a screen of that scale now. */
    void at(double now) {
        if (now != scale) {
            scale = now;
            drawAnew.run();
        }
    }
}
