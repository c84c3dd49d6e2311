package id.lintas.app.shell;

import java.awt.Frame;
import java.awt.GraphicsDevice;
import java.awt.GraphicsDevice.WindowTranslucency;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import javax.swing.JFrame;

/** Where a window stands that is opened for its classes and not for a person: beside all screens, without the focus. */
final class OutOfSight {

    private static final int BESIDE = 200;

    private OutOfSight() {}

    static void put(JFrame frame) {
        frame.setExtendedState(Frame.NORMAL);
        frame.setFocusableWindowState(false);
        Rectangle all = new Rectangle();
        for (GraphicsDevice device :
                GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices()) {
            all = all.union(device.getDefaultConfiguration().getBounds());
        }
        frame.setLocation(all.x + all.width + BESIDE, all.y);
        // Some window managers bring every window back onto the screen.
        boolean canVanish = frame.getGraphicsConfiguration()
                .getDevice()
                .isWindowTranslucencySupported(WindowTranslucency.TRANSLUCENT);
        if (canVanish && frame.isUndecorated()) {
            frame.setOpacity(0f);
        }
    }
}
