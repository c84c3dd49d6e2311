package id.lintas.app.layout;

import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Rectangle;

/** A window that was on a display which is gone must not be lost. */
final class Screens {

    private static final int INSET = 40;

    private Screens() {}

    static Point visible(Point place) {
        GraphicsEnvironment environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
        for (GraphicsDevice device : environment.getScreenDevices()) {
            if (device.getDefaultConfiguration().getBounds().contains(place.x + INSET, place.y + INSET)) {
                return place;
            }
        }
        Rectangle first =
                environment.getDefaultScreenDevice().getDefaultConfiguration().getBounds();
        return new Point(first.x + INSET, first.y + INSET);
    }
}
