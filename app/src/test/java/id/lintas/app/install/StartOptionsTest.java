package id.lintas.app.install;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.store.UserFolders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartOptionsTest {

    @TempDir
    Path home;

    private static StartOptions parse(String line) {
        return StartOptions.parse(line.split(" "));
    }

    @Test
    void flagsAndFilesMix() {
        assertThat(parse("a.lintas.json --safe-mode b.lintas.json --clean"))
                .isEqualTo(new StartOptions(
                        true, false, true, false, List.of(Path.of("a.lintas.json"), Path.of("b.lintas.json"))));
    }

    @Test
    void everyFlagAsksForAWindowOfItsOwn() {
        assertThat(StartOptions.FLAGS).hasSize(4).allMatch(flag -> parse(flag).ownWindow());
        assertThat(parse("a.lintas.json").ownWindow()).isFalse();
    }

    @Test
    void inSafeModeTheUsersPluginsAreNotLookedFor() {
        Installation installation = new Installation(home);
        UserFolders folders = UserFolders.portable(home.resolve("user"));
        assertThat(installation.pluginPlaces(folders, parse("--safe-mode"))).containsExactly(home.resolve("plugins"));
        assertThat(installation.pluginPlaces(folders, parse("--clean"))).hasSize(2);
    }

    @Test
    void aFileNamedPortableKeepsAllBesideTheProgram() throws Exception {
        Installation installation = new Installation(home);
        assertThat(installation.folders()).isEqualTo(UserFolders.forThisUser());
        Files.createFile(home.resolve("portable"));
        assertThat(installation.folders().config()).startsWithRaw(home);
        assertThat(installation.folders().data()).startsWithRaw(home);
        assertThat(installation.folders().cache()).startsWithRaw(home);
    }

    @Test
    void inAPackagedProgramTheFileStandsBesideTheLauncher() throws Exception {
        Installation installation = new Installation(home.resolve("lib/app"));
        String launcher = home.resolve("bin/Lintas").toString();
        assertThat(installation.portable(launcher)).isEmpty();
        Files.createFile(home.resolve("portable"));
        assertThat(installation.portable(launcher)).contains(home);
        assertThat(installation.portable(home.resolve("Lintas.exe").toString())).contains(home);
        assertThat(installation.portable(null)).isEmpty();
    }
}
