package id.lintas.app.shell;

import id.lintas.app.instance.Reception;
import java.awt.EventQueue;
import java.awt.Frame;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JFrame;

/** What a second start brings: the window comes to the front and takes the files. Event dispatch thread. */
final class SecondStarts {

    private final Services services;
    private final JFrame frame;
    private final Consumer<List<Path>> take;
    private Optional<Reception> reception = Optional.empty();
    private boolean closed;

    SecondStarts(Services services, JFrame frame, Consumer<List<Path>> take) {
        this.services = services;
        this.frame = frame;
        this.take = take;
    }

    void listen() {
        services.tasks()
                .run(
                        "listen",
                        () -> Reception.open(services.folders(), files -> EventQueue.invokeLater(() -> receive(files))),
                        this::opened,
                        e -> {});
    }

    private void opened(Reception open) {
        reception = Optional.of(open);
        if (closed) {
            open.close();
        }
    }

    private void receive(List<Path> files) {
        frame.setExtendedState(frame.getExtendedState() & ~Frame.ICONIFIED);
        frame.toFront();
        frame.requestFocus();
        take.accept(files);
    }

    void close() {
        closed = true;
        reception.ifPresent(Reception::close);
    }
}
