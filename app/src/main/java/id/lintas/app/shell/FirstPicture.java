package id.lintas.app.shell;

import javax.swing.Timer;

/** How the window appears when it is started with a file. */
final class FirstPicture {

    private static final int PATIENCE_MILLIS = 700;

    private FirstPicture() {}

    /**
     * Becomes visible when the file's project is on it, checked; the parts of the window are put together while plugins are
     * still being asked. If that takes long, it becomes visible before.
     */
    static void show(FirstFile first, Documents documents, Runnable visible, Runnable settled) {
        Timer patience = new Timer(PATIENCE_MILLIS, e -> visible.run());
        patience.setRepeats(false);
        patience.start();
        Runnable complete = () -> {
            patience.stop();
            visible.run();
            settled.run();
        };
        first.listen(() -> {
            if (first.trouble().isPresent()) {
                complete.run();
            }
            documents.show(first);
            if (first.reading().isPresent()) {
                complete.run();
            }
        });
    }
}
