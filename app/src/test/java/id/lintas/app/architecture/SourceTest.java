package id.lintas.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that only the source shows. */
class SourceTest {

    private static final Pattern CATCHES_ALL = Pattern.compile("catch \\((Exception|Throwable|RuntimeException)\\b");

    private static final Pattern BUILT_SENTENCE =
            Pattern.compile("\\.(warn|error|info|debug)\\(\\s*(?!\"[^\"]*\"\\s*[,)])");

    @Test
    void noFileIsLongerThan350Lines() throws IOException {
        assertThat(sources())
                .isNotEmpty()
                .allSatisfy(f ->
                        assertThat(read(f).lines().toList()).as(f.toString()).hasSizeLessThanOrEqualTo(350));
    }

    @Test
    void onlyThePluginGuardAndTheTaskRunnerCatchEverything() throws IOException {
        List<String> allowed = List.of("PluginGuard.java", "TaskRunner.java");
        assertThat(sources())
                .filteredOn(f -> CATCHES_ALL.matcher(read(f)).find())
                .filteredOn(f -> !allowed.contains(f.getFileName().toString()))
                .isEmpty();
    }

    @Test
    void nobodyPrintsAStackTrace() throws IOException {
        assertThat(sources())
                .filteredOn(f -> read(f).contains("printStackTrace"))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        assertThat(sources().stream().map(Path::getParent).distinct())
                .allSatisfy(p -> assertThat(p.resolve("package-info.java")).exists());
    }

    @Test
    void theSentencesOfTheLogAreFixed() throws IOException {
        // A report of a problem holds them as they stand in the source: nothing of a project may be built into one.
        assertThat(sources())
                .filteredOn(f -> read(f).contains("org.slf4j.Logger"))
                .filteredOn(f -> BUILT_SENTENCE.matcher(read(f)).find())
                .isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String part : List.of("core", "plugins", "app")) {
            sources.addAll(sources(Modules.root().resolve(part)));
        }
        return sources;
    }

    private static List<Path> sources(Path part) throws IOException {
        try (Stream<Path> files = Files.walk(part)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> f.toString().replace('\\', '/').contains("/src/main/java/"))
                    .filter(f -> !f.toString().replace('\\', '/').contains("/target/"))
                    .toList();
        }
    }
}
