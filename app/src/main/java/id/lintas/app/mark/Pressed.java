package id.lintas.app.mark;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;

/** A double click. */
final class Pressed extends MouseAdapter {

    private final Runnable deed;

    Pressed(Runnable deed) {
        this.deed = deed;
    }

    @Override
    public void mouseClicked(MouseEvent e) {
        if (e.getClickCount() == 2) {
            deed.run();
        }
    }
}
