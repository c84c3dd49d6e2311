package id.lintas.app.shell;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;

/** Opens web pages, and nothing else, in the system's browser. */
final class Browser {

    private Browser() {}

    static void open(URI address, Services services) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            services.dialogs()
                    .tell(services.texts().get("browse.title"), services.texts().get("browse.refused", address), "");
            return;
        }
        services.tasks()
                .run(
                        "browse",
                        () -> {
                            browse(address);
                            return true;
                        },
                        done -> {},
                        e -> services.dialogs()
                                .tell(
                                        services.texts().get("browse.title"),
                                        services.texts().get("browse.failed"),
                                        address.toString()));
    }

    private static void browse(URI address) throws IOException {
        if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
            throw new IOException("This desktop opens no pages");
        }
        Desktop.getDesktop().browse(address);
    }
}
