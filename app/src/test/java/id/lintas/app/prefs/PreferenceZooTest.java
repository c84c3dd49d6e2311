package id.lintas.app.prefs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lintas.app.look.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken, foreign, old and newer preference files: each loads, each can be written after, and nothing is lost. */
class PreferenceZooTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("preferences.json");
    }

    private Preferences load(String text) throws IOException {
        Files.writeString(file(), text);
        return new PreferenceFile(folder).load();
    }

    private List<String> allTexts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(PreferenceZooTest::latin).toList();
        }
    }

    private static String latin(Path path) {
        try {
            return Files.readString(path, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "17",
                "{\"zoom\": 1.5",
                "<preferences zoom='1.5'/>",
                "zoom=1.5",
                "[{\"zoom\": 1.5}]",
                "{\"zoom\": \"abc\"}",
                "{\"zoom\": {}}",
                "{\"theme\": \"SEPIA\"}",
                "{\"theme\": 3}",
                "{\"language\": []}",
                "{\"sizes\": [1, 2]}",
                "{\"sizes\": {\"window.width\": \"wide\"}}",
                "{\"recent\": {\"path\": \"/a\"}}",
                "{\"recent\": [\"/a\", {\"path\": 3}]}",
                "{\"values\": \"x\"}",
                "{\"values\": {\"a\": 1}}",
                "{\"savedBy\": true}"
            })
    void aWrongFileLoadsAndIsKeptAside(String text) throws IOException {
        Preferences loaded = load(text);
        assertThat(loaded).isEqualTo(Preferences.DEFAULT);
        new PreferenceFile(folder).save(loaded.withLanguage("en"));
        assertThat(new PreferenceFile(folder).load().language()).isEqualTo("en");
        assertThat(allTexts()).contains(text);
    }

    @Test
    void onlyWhatIsWrongFallsBackToItsDefault() throws IOException {
        String text =
                "{\"language\": \"en\", \"zoom\": \"abc\", \"theme\": \"DARK\", \"sizes\": {\"a\": 1, \"b\": \"x\"},"
                        + " \"recent\": [null, {\"path\": \"/a\"}], \"values\": {\"reopen\": \"true\", \"c\": 1}, \"later\": 7}";
        Preferences loaded = load(text);
        assertThat(loaded.language()).isEqualTo("en");
        assertThat(loaded.theme()).isEqualTo(Theme.DARK);
        assertThat(loaded.zoom()).isEqualTo(1.0);
        assertThat(loaded.sizes()).containsOnlyKeys("a");
        assertThat(loaded.recent()).hasSize(1);
        assertThat(loaded.values()).containsOnlyKeys("reopen");
        assertThat(folder.resolve("preferences-broken.json")).hasContent(text);
        assertThat(new PreferenceFile(folder).load()).isEqualTo(loaded);
        assertThat(tree().path("later").asInt()).isEqualTo(7);
    }

    @Test
    void anOlderFileLoadsWithoutATrace() throws IOException {
        assertThat(load("{\"language\": \"en\", \"zoom\": 1}").language()).isEqualTo("en");
        assertThat(allTexts()).hasSize(1);
    }

    @Test
    void whatANewerVersionWroteIsStillThereAfterAChange() throws IOException {
        Preferences loaded =
                load("{\"version\": 9, \"zoom\": 1.5, \"gestures\": {\"swipe\": [1]}, \"values\": {\"new\": \"x\"}}");
        new PreferenceFile(folder).save(loaded.withZoom(2).withValue("reopen", "true"));
        assertThat(tree().path("version").asInt()).isEqualTo(9);
        assertThat(tree().at("/gestures/swipe/0").asInt()).isEqualTo(1);
        assertThat(tree().at("/values/new").asText()).isEqualTo("x");
        assertThat(tree().path("zoom").asDouble()).isEqualTo(2);
    }

    @Test
    void bytesOfAnotherEncodingAreKeptAside() throws IOException {
        Files.write(file(), "{\"savedBy\": \"Ren\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(new PreferenceFile(folder).load()).isEqualTo(Preferences.DEFAULT);
        assertThat(allTexts()).anyMatch(t -> t.contains("Ren\u00e9"));
    }

    @Test
    void aFolderInItsPlaceStopsNobody() throws IOException {
        Files.createDirectories(file().resolve("inside"));
        assertThat(new PreferenceFile(folder).load()).isEqualTo(Preferences.DEFAULT);
        assertThat(folder).isNotEmptyDirectory();
    }

    private JsonNode tree() throws IOException {
        return new ObjectMapper().readTree(file().toFile());
    }
}
