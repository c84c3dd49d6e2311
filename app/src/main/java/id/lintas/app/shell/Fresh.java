package id.lintas.app.shell;

import id.lintas.app.install.StartOptions;
import id.lintas.engine.store.CacheFolder;
import id.lintas.engine.store.SetAside;
import id.lintas.engine.store.UserFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Makes room for a fresh start as the flags ask for it, before anything is read. What cannot be done stops nobody. */
final class Fresh {

    /** In the folder of the settings: where the arrangement of the window is kept. */
    private static final String LAYOUT = "layout";

    private Fresh() {}

    static void prepare(UserFolders folders, StartOptions options) {
        try {
            if (options.clean()) {
                CacheFolder.clear(folders.cache());
            }
            Path layout = folders.config().resolve(LAYOUT);
            if (options.resetLayout() && Files.exists(layout)) {
                SetAside.broken(layout);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(Fresh.class).warn("The start is not as fresh as was asked", e);
        }
    }
}
