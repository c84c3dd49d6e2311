package id.lintas.app.layout;

import io.github.andrewauclair.moderndocking.Dockable;
import io.github.andrewauclair.moderndocking.api.RootDockingPanelAPI;
import io.github.andrewauclair.moderndocking.event.NewFloatingFrameListener;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.WindowConstants;

/** Gives the windows that the library makes a title, and brings their views back when one is closed. */
final class FloatingFrames implements NewFloatingFrameListener {

    private final JFrame owner;
    private final Consumer<Window> closing;
    private final List<JFrame> frames = new ArrayList<>();

    FloatingFrames(JFrame owner, Consumer<Window> closing) {
        this.owner = owner;
        this.closing = closing;
    }

    @Override
    public void newFrameCreated(JFrame frame, RootDockingPanelAPI root) {
        take(frame, owner.getTitle());
    }

    @Override
    public void newFrameCreated(JFrame frame, RootDockingPanelAPI root, Dockable dockable) {
        take(frame, dockable.getTitleText() + " – Lintas");
    }

    private void take(JFrame frame, String title) {
        frame.setTitle(title);
        frame.setName("floating");
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                closing.accept(frame);
                frame.dispose();
            }
        });
        frames.add(frame);
    }

    void disposeAll() {
        frames.forEach(Window::dispose);
        frames.clear();
    }
}
