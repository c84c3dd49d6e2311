package id.lintas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.plugin.PluginManifest;
import id.lintas.engine.plugin.StepDeclaration;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PluginsCommandTest {

    private final Shell shell = new Shell();

    @Test
    void eachPluginIsALineWithItsTasksInTheLanguageAskedFor() {
        StepDeclaration step = new StepDeclaration(
                "quiz", Map.of("id", "Kuis", "en", "Quiz"), Map.of(), 15, false, List.of(), Map.of());
        shell.desk.plugins.add(new PluginManifest(
                "quiz",
                "1.0.0",
                "*",
                "",
                "",
                List.of("id", "en"),
                List.of(),
                List.of(step),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Path.of("quiz.zip")));

        assertThat(shell.run("plugins").out().lines()).containsExactly("quiz 1.0.0 – Kuis (quiz.zip)");
        assertThat(shell.run("plugins", "--lang", "en").out()).contains("– Quiz (");
    }

    @Test
    void aPluginThatCannotBeUsedIsSaidAndGivesOne() {
        shell.desk.problems.add(FakeDesk.problem("rusak.zip bukan ZIP utuh."));

        Shell.Outcome outcome = shell.run("plugins");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().strip()).isEqualTo("rusak.zip bukan ZIP utuh.");
    }
}
