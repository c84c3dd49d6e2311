package id.lintas.app.dialog;

import java.util.Optional;
import java.util.function.Supplier;

/** A file dialog of the system stands alone: GTK ends the program when a second one is opened beside it. */
final class OneAtATime {

    private boolean open;

    /** What was chosen; nothing at once while another choice is going on. */
    <T> Optional<T> choose(Supplier<Optional<T>> dialog) {
        if (open) {
            return Optional.empty();
        }
        open = true;
        try {
            return dialog.get();
        } finally {
            open = false;
        }
    }
}
