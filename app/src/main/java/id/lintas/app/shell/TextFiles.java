package id.lintas.app.shell;

import id.lintas.engine.store.WholeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Small files that a person carries elsewhere; read and written beside the event thread. */
record TextFiles(Services services) {

    private static final long MOST = 1 << 20;

    /** @param title a key of the texts */
    void write(String title, String name, String text) {
        services.dialogs()
                .chooseSave(services.texts().get(title), name, ".json")
                .ifPresent(file -> services.tasks()
                        .run(
                                "write " + name,
                                () -> {
                                    new WholeFile().writeInFolder(file, text.getBytes(StandardCharsets.UTF_8));
                                    return true;
                                },
                                done -> {},
                                e -> failed(title, "file.not-written", file)));
    }

    void read(String title, Consumer<String> then) {
        services.dialogs()
                .chooseOpen()
                .ifPresent(file -> services.tasks()
                        .run(
                                "read " + file.getFileName(),
                                () -> Files.size(file) > MOST ? "" : Files.readString(file),
                                then,
                                e -> failed(title, "file.not-read", file)));
    }

    private void failed(String title, String message, Path file) {
        services.dialogs().tell(services.texts().get(title), services.texts().get(message, file.getFileName()), "");
    }
}
