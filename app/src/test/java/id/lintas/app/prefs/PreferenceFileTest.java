package id.lintas.app.prefs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.look.Theme;
import id.lintas.app.prefs.Preferences.RecentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenceFileTest {

    @TempDir
    Path folder;

    private Preferences load(String text) throws IOException {
        Files.writeString(folder.resolve("preferences.json"), text);
        return new PreferenceFile(folder).load();
    }

    private Path broken() {
        return folder.resolve("preferences-broken.json");
    }

    @Test
    void withoutAFileTheDefaultsCount() {
        assertThat(new PreferenceFile(folder).load()).isEqualTo(Preferences.DEFAULT);
    }

    @Test
    void whatIsSavedIsReadAgainEvenIntoAFolderThatIsNotThere() {
        Preferences preferences = Preferences.DEFAULT
                .withLanguage("en")
                .withTheme(Theme.DARK)
                .withZoom(1.25)
                .withSize("window.width", 1366)
                .withRecent(new RecentFile("/a.lintas.json", "Kasus", "Kelompok 1", 0.5, 17));
        PreferenceFile file = new PreferenceFile(folder.resolve("a/b"));
        file.save(preferences);
        assertThat(file.load()).isEqualTo(preferences);
    }

    @Test
    void aPartialFileKeepsTheOtherDefaults() throws IOException {
        assertThat(load("{\"language\": \"en\"}")).isEqualTo(Preferences.DEFAULT.withLanguage("en"));
        assertThat(load("{}")).isEqualTo(Preferences.DEFAULT);
        assertThat(broken()).doesNotExist();
    }

    @Test
    void membersThatThisVersionDoesNotKnowDoNoHarm() throws IOException {
        assertThat(load("{\"zoom\": 1.5, \"future\": {\"a\": [1]}}")).isEqualTo(Preferences.DEFAULT.withZoom(1.5));
        assertThat(broken()).doesNotExist();
    }

    @Test
    void aRecentFileOfAnOlderVersionIsShownWithoutItsDetail() throws IOException {
        assertThat(load("{\"recent\": [{\"path\": \"/a\"}]}").recent())
                .containsExactly(new RecentFile("/a", "", "", 0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "\"x\"",
                "{\"theme\": \"PINK\"}",
                "{\"theme\": null}",
                "{\"language\": null}",
                "{\"savedBy\": null}",
                "{\"zoom\": \"big\"}",
                "{\"sizes\": null}",
                "{\"sizes\": {\"window.x\": null}}",
                "{\"recent\": [null]}",
                "{\"recent\": [{\"title\": \"no path\"}]}"
            })
    void aBrokenFileIsKeptAsideAndTheDefaultsCount(String text) throws IOException {
        assertThat(load(text)).isEqualTo(Preferences.DEFAULT);
        assertThat(broken()).hasContent(text);
        assertThat(folder.resolve("preferences.json")).doesNotExist();
    }

    @Test
    void bytesThatAreNoTextAreKeptAside() throws IOException {
        Files.write(folder.resolve("preferences.json"), new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}'});
        assertThat(new PreferenceFile(folder).load()).isEqualTo(Preferences.DEFAULT);
        assertThat(broken()).exists();
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNobody() throws IOException {
        Files.writeString(folder.resolve("config"), "x");
        PreferenceFile file = new PreferenceFile(folder.resolve("config"));
        file.save(Preferences.DEFAULT.withLanguage("en"));
        assertThat(file.load()).isEqualTo(Preferences.DEFAULT);
    }
}
