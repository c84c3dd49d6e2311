package id.lintas.app.shell;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import javax.swing.JFrame;

/** Puts the window where it was, if that place is still on a screen; fills a small screen at the first start. */
final class FramePlace {

    private final UserState state;

    FramePlace(UserState state) {
        this.state = state;
    }

    void apply(JFrame frame) {
        Rectangle screen = frame.getGraphicsConfiguration().getBounds();
        int width = state.size("window.width", Math.min(1366, screen.width));
        int height = state.size("window.height", Math.min(768, screen.height));
        Rectangle place = new Rectangle(
                state.size("window.x", screen.x + (screen.width - width) / 2),
                state.size("window.y", screen.y + (screen.height - height) / 2),
                width,
                height);
        frame.setMinimumSize(new Dimension(640, 480));
        frame.setBounds(onAScreen(place) ? place : screen);
        if (state.size("window.maximized", screen.width <= 1366 ? 1 : 0) == 1) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
    }

    void remember(JFrame frame) {
        if (!frame.isShowing()) {
            return;
        }
        boolean maximized = (frame.getExtendedState() & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH;
        Rectangle bounds = frame.getBounds();
        state.change(p -> {
            var changed = p.withSize("window.maximized", maximized ? 1 : 0);
            return maximized
                    ? changed
                    : changed.withSize("window.x", bounds.x)
                            .withSize("window.y", bounds.y)
                            .withSize("window.width", bounds.width)
                            .withSize("window.height", bounds.height);
        });
    }

    /** The title must be reachable: a good part of it lies on some screen. */
    private static boolean onAScreen(Rectangle place) {
        Rectangle title = new Rectangle(place.x, place.y, place.width, 30);
        for (GraphicsDevice device :
                GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices()) {
            GraphicsConfiguration configuration = device.getDefaultConfiguration();
            Rectangle seen = configuration.getBounds().intersection(title);
            if (seen.width >= 200 && seen.height >= 20) {
                return true;
            }
        }
        return false;
    }
}
