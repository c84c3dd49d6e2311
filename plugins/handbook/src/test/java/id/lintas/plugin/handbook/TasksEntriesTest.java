package id.lintas.plugin.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the tasks' manifests name as an explanation is in the handbook. */
class TasksEntriesTest {

    private static final List<String> TASKS =
            List.of("issue-analysis", "activity-planning", "obstacle-estimation", "best-practices", "quiz");

    private static Stream<String> entries(String task) {
        Path manifest = Path.of("..", task, "src/main/resources/plugin.properties");
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(manifest)) {
            properties.load(in);
        } catch (IOException e) {
            throw new AssertionError(manifest.toString(), e);
        }
        String whole = "lintas.step." + task + ".entry";
        assertThat(properties).as(task).containsKey(whole);
        return properties.stringPropertyNames().stream()
                .filter(key -> key.equals(whole) || key.startsWith(whole + "."))
                .map(properties::getProperty);
    }

    @Test
    void everyTaskNamesAnEntryAndAllAreThere() {
        Handbook handbook = Handbook.of(Shelf.context("id"));
        List<String> known = handbook.entries().stream().map(Entry::id).toList();
        assertThat(TASKS.stream().flatMap(TasksEntriesTest::entries).collect(Collectors.toSet()))
                .hasSizeGreaterThan(15)
                .allMatch(known::contains);
    }
}
