package id.lintas.app.shell;

import id.lintas.app.watch.Watch;
import java.awt.Window;
import java.time.Duration;
import java.util.Optional;
import javax.swing.Timer;

/** Watches the event thread, from some time after the window is there: a start is not to pay for it. */
final class Watching {

    private static final int WATCH_AFTER_MILLIS = 1_500;

    private final Services services;
    private Optional<Watch> watch = Optional.empty();

    Watching(Services services) {
        this.services = services;
    }

    void begin(Window window) {
        Timer later = new Timer(WATCH_AFTER_MILLIS, e -> start(window));
        later.setRepeats(false);
        later.start();
    }

    private void start(Window window) {
        if (watch.isEmpty() && window.isDisplayable()) {
            String limit = services.state().value("hang-limit-millis", "1000");
            watch = Optional.of(new Watch(
                    services.engine(),
                    services.tasks(),
                    services.jobs(),
                    services.texts(),
                    Duration.ofMillis(limit.matches("\\d{3,6}") ? Long.parseLong(limit) : 1000)));
        }
    }

    void close() {
        watch.ifPresent(Watch::close);
    }
}
