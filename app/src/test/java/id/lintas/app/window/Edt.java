package id.lintas.app.window;

import java.util.function.Supplier;
import org.assertj.swing.edt.GuiActionRunner;

/** Looks at the window, and changes it, on the event thread. */
final class Edt {

    private Edt() {}

    static <T> T get(Supplier<T> look) {
        return GuiActionRunner.execute(look::get);
    }

    static void run(Runnable deed) {
        GuiActionRunner.execute(deed::run);
    }
}
