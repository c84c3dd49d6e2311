package id.lintas.app.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.layout.Arrangement.Floating;
import id.lintas.app.layout.Arrangement.Minimised;
import id.lintas.app.layout.Arrangement.Split;
import id.lintas.app.layout.Arrangement.Tabs;
import id.lintas.app.view.Side;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutFilesTest {

    private static final Arrangement SOUND = new Arrangement(
            new Split(
                    true,
                    0.2,
                    Tabs.of("guidance"),
                    new Split(
                            false,
                            0.7,
                            Tabs.of("editor"),
                            new Tabs(List.of("findings", "view-of-a-missing-plugin"), "findings"))),
            List.of(new Floating(100, 120, 640, 360, Tabs.of("tasks"))),
            List.of(new Minimised("log", Side.BOTTOM)));

    @TempDir
    Path config;

    @Test
    void anArrangementComesBackAsItWas() {
        new LayoutFiles(config).save("worksheet", SOUND);
        assertThat(new LayoutFiles(config).load("worksheet")).contains(SOUND);
    }

    @Test
    void eachPerspectiveHasItsOwn() {
        LayoutFiles files = new LayoutFiles(config);
        files.save("mine", SOUND);
        assertThat(files.load("worksheet")).isEmpty();
        assertThat(files.load("mine")).contains(SOUND);
    }

    @Test
    void resettingLeavesTheUsualArrangement() {
        LayoutFiles files = new LayoutFiles(config);
        files.save("worksheet", SOUND);
        files.reset("worksheet");
        assertThat(files.load("worksheet")).isEmpty();
    }

    @Test
    void resettingEverythingKeepsTheFilesUnderAnotherName() throws IOException {
        LayoutFiles files = new LayoutFiles(config);
        files.save("worksheet", SOUND);
        files.save("mine", SOUND);
        files.resetAll();
        assertThat(files.load("worksheet")).isEmpty();
        assertThat(files.load("mine")).isEmpty();
        assertThat(names()).containsExactlyInAnyOrder("worksheet.layout-broken.json", "mine.layout-broken.json");
    }

    @ParameterizedTest
    @MethodSource("id.lintas.app.layout.LayoutZoo#files")
    void aFileThatCannotBeUsedIsKeptUnderAnotherName(String animal, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(config.resolve("layouts"));
        Files.write(folder.resolve("worksheet.layout.json"), bytes);
        assertThat(new LayoutFiles(config).load("worksheet")).as(animal).isEmpty();
        assertThat(names()).containsExactly("worksheet.layout-broken.json");
        assertThat(folder.resolve("worksheet.layout-broken.json")).hasBinaryContent(bytes);
    }

    @Test
    void aSecondBrokenFileDoesNotReplaceTheFirst() throws IOException {
        Path file = Files.createDirectories(config.resolve("layouts")).resolve("worksheet.layout.json");
        for (String text : List.of("{", "[")) {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            assertThat(new LayoutFiles(config).load("worksheet")).isEmpty();
        }
        assertThat(names()).containsExactlyInAnyOrder("worksheet.layout-broken.json", "worksheet.layout-broken-2.json");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(config.resolve("layouts"))) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }
}
