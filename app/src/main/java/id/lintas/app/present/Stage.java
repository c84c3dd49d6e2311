package id.lintas.app.present;

import java.awt.BorderLayout;
import java.awt.GraphicsDevice;
import javax.swing.JFrame;
import javax.swing.JRootPane;
import javax.swing.WindowConstants;

/** A bare window over the whole of a display. */
final class Stage {

    private Stage() {}

    static JFrame frame(GraphicsDevice display, String title) {
        JFrame frame = new JFrame(title, display.getDefaultConfiguration());
        frame.setUndecorated(true);
        frame.getRootPane().setWindowDecorationStyle(JRootPane.NONE);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.setLayout(new BorderLayout());
        frame.setBounds(display.getDefaultConfiguration().getBounds());
        return frame;
    }

    /** Shows it, over the system's bars where the system allows it. */
    static void show(JFrame frame, GraphicsDevice display) {
        frame.setVisible(true);
        if (display.isFullScreenSupported() && Displays.all().size() == 1) {
            display.setFullScreenWindow(frame);
        }
        frame.toFront();
    }
}
