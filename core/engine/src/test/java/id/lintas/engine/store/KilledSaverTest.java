package id.lintas.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a saving process at random moments; {@code -Dlintas.kills=300} for the whole measure. */
class KilledSaverTest {

    private static final int KILLS = Integer.getInteger("lintas.kills", 20);
    private static final int LONGEST_LIFE_MILLIS = 250;

    @TempDir
    Path folder;

    @Test
    void theFileIsTheOldOrTheNewVersionWholeWheneverTheSaverIsKilled() throws Exception {
        Path file = folder.resolve("kasus.lintas.json");
        Random random = new Random(20_261_124);
        ProjectStore store = new ProjectStore(UserFolders.portable(folder.resolve("pemeriksa")));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < KILLS; i++) {
            killAfter(random.nextInt(LONGEST_LIFE_MILLIS), file);
            seen.add(versionIn(store, file));
        }
        assertThat(seen).isSubsetOf("Versi 1", "Versi 2");
        // The next save tidies up after the killed ones.
        store.write(SaverMain.version(1).withTitle("Akhir"), file, "");
        assertThat(leftovers()).isEmpty();
    }

    private static String versionIn(ProjectStore store, Path file) throws StoreException {
        var project = store.read(file).project();
        int number = Integer.parseInt(project.title().replace("Versi ", ""));
        assertThat(project.caseText()).isEqualTo(SaverMain.version(number).caseText());
        return project.title();
    }

    private void killAfter(int millis, Path file) throws IOException, InterruptedException {
        Process saver = new ProcessBuilder(command(file))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(saver.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("saving");
            assertThat(saver.waitFor(millis, TimeUnit.MILLISECONDS))
                    .as("ended by itself")
                    .isFalse();
        } finally {
            saver.destroyForcibly();
            saver.waitFor();
        }
    }

    private List<String> command(Path file) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                classPath(),
                SaverMain.class.getName(),
                file.toString(),
                folder.resolve("user").toString());
    }

    /** Without the logging that only makes the start slower. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.contains("logback"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".tmp")).toList();
        }
    }
}
