package id.lintas.app.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The plugins that the build puts into the distribution. A copy of a host's library in one of them would be another
 * class than the host's, and the plugin would not be found.
 */
class PluginArchivesTest {

    private static final Pattern HOST = Pattern.compile(
            "lib/(lintas-(api|engine|testkit|app)|pf4j|slf4j|logback|flatlaf|miglayout|jackson|picocli).*\\.jar|id/lintas/api/.*");

    @Test
    void theFiveStepsOfTheWorksheetAreThere() throws IOException {
        assertThat(archives().map(a -> a.getFileName().toString().replaceFirst("-\\d.*", "")))
                .contains(
                        "lintas-plugin-activity-planning",
                        "lintas-plugin-best-practices",
                        "lintas-plugin-issue-analysis",
                        "lintas-plugin-obstacle-estimation",
                        "lintas-plugin-quiz");
    }

    @TestFactory
    Stream<DynamicTest> noArchiveHoldsWhatTheHostProvides() throws IOException {
        return archives()
                .map(archive -> DynamicTest.dynamicTest(
                        archive.getFileName().toString(),
                        () -> assertThat(names(archive)).noneMatch(HOST.asMatchPredicate())));
    }

    @TestFactory
    Stream<DynamicTest> everyArchiveHasAManifestAndItsJar() throws IOException {
        return archives()
                .map(archive -> DynamicTest.dynamicTest(
                        archive.getFileName().toString(),
                        () -> assertThat(names(archive))
                                .contains("plugin.properties")
                                .anyMatch(name -> name.matches("lib/.*\\.jar"))));
    }

    private static Stream<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(Installation.current().home().resolve("plugins"))) {
            return files.filter(f -> f.toString().endsWith(".zip")).sorted().toList().stream();
        }
    }

    private static List<String> names(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }
}
