package id.lintas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Settings;
import id.lintas.app.prefs.PreferenceFile;
import id.lintas.app.prefs.Preferences;
import id.lintas.engine.Engine;
import id.lintas.engine.store.UserFolders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineDeskTest {

    record Look(String greeting, int most) {}

    private static final class LookPage implements Settings.Page<Look> {

        @Override
        public String id() {
            return "look";
        }

        @Override
        public Look defaults() {
            return new Look("Halo", 3);
        }
    }

    @TempDir
    Path home;

    private Look chosen() {
        Engine engine = EngineDesk.engine(List.of(), UserFolders.portable(home));
        return engine.pluginValues().of("hello", new LookPage());
    }

    @Test
    void commandsCountWithWhatWasChosenOnAPluginsPage() {
        assertThat(chosen()).isEqualTo(new Look("Halo", 3));
        new PreferenceFile(UserFolders.portable(home).config())
                .save(Preferences.DEFAULT.withValue("plugin.hello.look.greeting", "Selamat pagi"));
        assertThat(chosen()).isEqualTo(new Look("Selamat pagi", 3));
    }

    @Test
    void aDamagedFileStaysAsItIsForTheWindowToRescue() throws Exception {
        Path file = UserFolders.portable(home).config().resolve("preferences.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"zoom\": \"big\", \"values\": {\"plugin.hello.look.most\": \"7\"}}");
        assertThat(chosen()).isEqualTo(new Look("Halo", 7));
        assertThat(file).content().contains("big");
        assertThat(file.resolveSibling("preferences-broken.json")).doesNotExist();
    }
}
