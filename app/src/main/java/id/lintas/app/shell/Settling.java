package id.lintas.app.shell;

import java.awt.EventQueue;
import java.util.Optional;

/** Runs a deed when the first picture is complete; once. */
final class Settling {

    private Optional<Runnable> deed = Optional.empty();
    private boolean settled;

    /** @param opensFile whether the picture is complete only with a file */
    void then(boolean opensFile, Runnable wanted) {
        deed = Optional.of(wanted);
        if (!opensFile || settled) {
            now();
        }
    }

    void now() {
        settled = true;
        deed.ifPresent(wanted -> {
            deed = Optional.empty();
            EventQueue.invokeLater(wanted);
        });
    }
}
