package id.lintas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MergeCommandTest {

    private static final Path OUT = Path.of("hasil.lintas.json");

    private final Shell shell = new Shell();

    private void files(String base, String ours, String theirs) {
        // An ancestor that is empty, as git hands it over, is told by its size; this one is only in memory.
        shell.desk.files.put(Path.of("base"), FakeDesk.project(base, "id"));
        shell.desk.files.put(Path.of("ours"), FakeDesk.project(ours, "id"));
        shell.desk.files.put(Path.of("theirs"), FakeDesk.project(theirs, "id"));
    }

    @Test
    void copiesThatSayTheSameJoinAndGiveZero() {
        files("Survei", "Survei", "Survei");
        assertThat(shell.run("merge", "ours", "theirs", "-o", OUT.toString()).code())
                .isZero();
        assertThat(shell.desk.files.get(OUT).title()).isEqualTo("Survei");
        assertThat(shell.desk.remembered).containsExactly(Path.of("ours"), Path.of("theirs"));
    }

    @Test
    void whatClashesIsNamedAndGivesOne() {
        files("", "Survei kami", "Survei mereka");
        Shell.Outcome outcome = shell.run("merge", "ours", "theirs", "-o", OUT.toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).contains("Survei kami").contains("Survei mereka");
        assertThat(shell.desk.files.get(OUT).extra()).containsKey("conflicts");
    }

    @Test
    void aFileThatCannotBeReadGivesTwoAndNothingIsWritten() {
        files("", "a", "b");
        assertThat(shell.run("merge", "ours", "rusak", "-o", OUT.toString()).code())
                .isEqualTo(2);
        assertThat(shell.desk.files).doesNotContainKey(OUT);
    }

    @Test
    void differencesAreListedAsLinesAsJsonAndAsAPage() {
        files("", "Survei <b>", "Sensus");
        assertThat(shell.run("diff", "ours", "theirs").out())
                .contains("project.title: \"Survei <b>\" menjadi \"Sensus\"");
        assertThat(shell.run("diff", "ours", "theirs", "--format", "json").out())
                .contains("\"kind\" : \"changed\"");
        assertThat(shell.run("diff", "ours", "theirs", "--format", "html").out())
                .startsWith("<!DOCTYPE html>")
                .contains("Survei &lt;b&gt;");
    }
}
