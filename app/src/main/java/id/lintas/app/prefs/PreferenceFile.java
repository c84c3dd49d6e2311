package id.lintas.app.prefs;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.lintas.engine.store.SetAside;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * {@code preferences.json} in the user's folder. A file that cannot be read is kept under another name, and the defaults
 * count: preferences never stop a start, and are never silently lost.
 */
public final class PreferenceFile {

    private final Path file;

    public PreferenceFile(Path configFolder) {
        this.file = configFolder.resolve("preferences.json");
    }

    public Preferences load() {
        if (!Files.exists(file)) {
            return Preferences.DEFAULT;
        }
        try {
            return PreferenceReader.read(Files.readString(file));
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            LoggerFactory.getLogger(PreferenceFile.class).warn("{} cannot be read; the defaults count", file, e);
            setAside();
            return Preferences.DEFAULT;
        }
    }

    private void setAside() {
        try {
            SetAside.broken(file);
        } catch (IOException e) {
            LoggerFactory.getLogger(PreferenceFile.class).warn("{} cannot be set aside", file, e);
        }
    }

    public void save(Preferences preferences) {
        try {
            String text = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(preferences);
            new WholeFile().writeInFolder(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException | StoreException e) {
            // Not worth a dialog: the project is what matters, and the next start shows the old sizes.
            LoggerFactory.getLogger(PreferenceFile.class).warn("{} cannot be written", file, e);
        }
    }
}
