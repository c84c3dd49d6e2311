package id.lintas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real git, two clones, our merge driver as docs/merge.md says. */
class GitDriverTest {

    private static final Path SAMPLE = Path.of("../samples/projects/bps-survei-terintegrasi.lintas.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path rina;
    private Path budi;
    private String said = "";

    @BeforeEach
    void twoClones() throws Exception {
        Path hub = folder.resolve("hub.git");
        git(folder, "init", "-q", "--bare", "-b", "main", hub.toString());
        rina = cloned(hub, "rina");
        Files.copy(SAMPLE, rina.resolve("kasus.lintas.json"));
        Files.writeString(rina.resolve(".gitattributes"), "*.lintas.json merge=lintas\n");
        commit(rina);
        git(rina, "push", "-q", "origin", "HEAD:main");
        budi = cloned(hub, "budi");
    }

    private Path cloned(Path hub, String name) throws Exception {
        Path clone = folder.resolve(name);
        git(folder, "clone", "-q", hub.toString(), clone.toString());
        git(clone, "config", "user.name", name);
        git(clone, "config", "user.email", name + "@example.invalid");
        git(clone, "config", "merge.lintas.driver", driver());
        return clone;
    }

    private String driver() {
        return "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -Duser.home='"
                + folder.resolve("home") + "' -cp '" + System.getProperty("java.class.path")
                + "' id.lintas.app.Main merge --base %O %A %B -o %A";
    }

    private int run(Path place, List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile(place, "git", ".log");
        Process process = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        said = Files.readString(log);
        Files.delete(log);
        return process.exitValue();
    }

    private int git(Path place, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        return run(place, command);
    }

    private void commit(Path clone) throws Exception {
        git(clone, "add", ".");
        assertThat(git(clone, "commit", "-q", "-m", "Kerja kelompok")).isZero();
    }

    private static void edit(Path clone, String pointer, String field, String text) throws IOException {
        Path file = clone.resolve("kasus.lintas.json");
        JsonNode root = JSON.readTree(file.toFile());
        ((ObjectNode) root.at(pointer)).put(field, text);
        Files.writeString(file, root.toPrettyString());
    }

    private int pull(Path clone) throws Exception {
        return git(clone, "pull", "-q", "--no-rebase", "--no-edit", "origin", "main");
    }

    private static String content(Path clone) throws IOException {
        return Files.readString(clone.resolve("kasus.lintas.json"), StandardCharsets.UTF_8);
    }

    @Test
    void whatTwoMembersChangedInDifferentFieldsIsPulledTogether() throws Exception {
        edit(rina, "/group", "name", "Kelompok Rina");
        commit(rina);
        git(rina, "push", "-q", "origin", "HEAD:main");
        edit(budi, "/group", "facilitator", "Fasilitator Budi");
        commit(budi);

        assertThat(pull(budi)).isZero();

        JsonNode merged = JSON.readTree(content(budi));
        assertThat(merged.at("/group/name").asText()).isEqualTo("Kelompok Rina");
        assertThat(merged.at("/group/facilitator").asText()).isEqualTo("Fasilitator Budi");
        assertThat(content(budi)).doesNotContain("<<<<<<<");
    }

    @Test
    void whatClashesIsAConflictForGitAndStillWholeJson() throws Exception {
        edit(rina, "/group", "name", "Kelompok Rina");
        commit(rina);
        git(rina, "push", "-q", "origin", "HEAD:main");
        edit(budi, "/group", "name", "Kelompok Budi");
        commit(budi);

        assertThat(pull(budi)).isEqualTo(1);
        assertThat(said).contains("\"Kelompok Rina\" | \"Kelompok Budi\"");

        JsonNode merged = JSON.readTree(content(budi));
        assertThat(merged.at("/conflicts/0/sides").findValuesAsText("value"))
                .containsExactlyInAnyOrder("Kelompok Rina", "Kelompok Budi");
        assertThat(content(budi)).doesNotContain("<<<<<<<");
    }
}
