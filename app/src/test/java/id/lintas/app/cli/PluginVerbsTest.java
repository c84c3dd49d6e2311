package id.lintas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.plugin.PluginManifest;
import id.lintas.engine.plugin.VerbDeclaration;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PluginVerbsTest {

    private final Shell shell = new Shell();

    @BeforeEach
    void aPluginWithACommand() {
        Map<String, String> summary =
                Map.of("id", "Cari praktik, 100 % luring.", "en", "Find practices, 100 % offline.");
        shell.desk.plugins.add(new PluginManifest(
                "best-practices",
                "1.0.0",
                "*",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(
                        new VerbDeclaration("practices", summary, "search QUERY [--top N]"),
                        new VerbDeclaration("check", summary, "")),
                List.of(),
                List.of(),
                Map.of(),
                Path.of("x.zip")));
    }

    @Test
    void itGetsItsArgumentsAsTheyAreWithoutThoseOfLintasItself() {
        Shell.Outcome outcome = shell.run(
                "--plugin-folder", "satu", "practices", "search", "-x", "--top", "5", "--lang", "en", "--", "a=b");

        assertThat(outcome)
                .isEqualTo(
                        new Shell.Outcome(0, "practices [search, -x, --top, 5, --, a=b]" + System.lineSeparator(), ""));
        assertThat(shell.desk.places).containsExactly(Path.of("satu"));
    }

    @Test
    void theHelpNamesItInBothLanguages() {
        assertThat(shell.run("--help").out()).containsPattern("practices\\s+Cari praktik, 100 % luring\\.");
        assertThat(shell.run("--help", "--lang", "en").out()).containsPattern("practices\\s+Find practices");
        assertThat(shell.run("practices", "--help").out())
                .contains("Pemakaian: lintas practices search QUERY [--top N]", "Cari praktik");
        assertThat(shell.run("practices", "search", "-h", "--lang=en").out()).contains("Usage: lintas practices");
    }

    @Test
    void noPluginTakesACommandOfOurs() {
        assertThat(shell.run("check").code()).isEqualTo(2);
        assertThat(shell.run("check").err()).contains("Kurang FILE");
    }

    @Test
    void aPluginThatFailsGivesOneAndIsNamed() {
        shell.desk.failure = Optional.of(FakeDesk.problem("Plugin best-practices gagal."));

        Shell.Outcome outcome = shell.run("practices");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().strip()).isEqualTo("Plugin best-practices gagal.");
    }
}
