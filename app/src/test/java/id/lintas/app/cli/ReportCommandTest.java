package id.lintas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.report.ReportOptions;
import id.lintas.engine.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportCommandTest {

    private final Shell shell = new Shell();

    @BeforeEach
    void projects() {
        shell.desk.files.put(Path.of("a.json"), FakeDesk.project("Survei", "id"));
        shell.desk.files.put(Path.of("en.json"), FakeDesk.project("Surveys", "en"));
    }

    @Test
    void withoutAFileTheReportGoesToTheScreenAndNothingElseDoes() {
        Shell.Outcome outcome = shell.run("report", "a.json", "--format", "md");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("# Survei\n");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void aFileIsWrittenAndNamed() {
        Shell.Outcome outcome = shell.run("report", "a.json", "--format", "HTML", "-o", "a.html");

        assertThat(shell.desk.texts.get(Path.of("a.html"))).startsWith("<!DOCTYPE html>");
        assertThat(outcome.out().strip()).isEqualTo("Laporan: a.html");
    }

    @Test
    void theReportIsInTheLanguageOfTheProjectUnlessAnotherIsAskedFor() {
        assertThat(shell.run("report", "en.json", "--format", "md").out()).contains("## Contents");
        assertThat(shell.run("report", "en.json", "--format", "md", "--lang", "id")
                        .out())
                .contains("## Isi");
        assertThat(shell.run("report", "a.json", "--format", "md", "--lang=en").out())
                .contains("## Contents");
    }

    @Test
    void aProjectIsNeverOverwrittenWithAReport() {
        assertThat(shell.run("report", "a.json", "--format", "md", "-o", "./a.json")
                        .code())
                .isEqualTo(2);
        Shell.Outcome other = shell.run("report", "a.json", "--format", "md", "-o", "lain.lintas.json");

        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).startsWith("lain.lintas.json adalah berkas proyek");
        assertThat(shell.desk.texts).isEmpty();
    }

    @Test
    void anUnknownFormatIsRefusedWithTheKnownOnes() {
        Shell.Outcome outcome = shell.run("report", "a.json", "--format", "odt");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("Bentuk laporan odt tidak ada. Pilih salah satu: html, md, pdf.");
    }

    @Test
    void aFormatWhosePluginFailsWritesNothing() {
        Shell.Outcome outcome = shell.run("report", "a.json", "--format", "pdf", "-o", "a.pdf");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(shell.desk.texts).isEmpty();
    }

    @Test
    void partsAnswersAndReviewsAreChosen() {
        shell.run("report", "a.json", "--format", "md");
        shell.run("report", "a.json", "--format", "md", "--parts", "thread,reviews", "--no-answers", "--lang", "en");

        assertThat(shell.desk.asked)
                .containsExactly(
                        ReportOptions.in(Texts.INDONESIAN),
                        new ReportOptions(Locale.ENGLISH, Set.of("thread", "reviews"), false, true));
        Shell.Outcome outcome = shell.run("report", "a.json", "--format", "md", "--parts", "kuis");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("Bagian kuis tidak ada di proyek ini. Pilih dari: thread, contributions, reviews.");
    }

    @Test
    void aProjectThatCannotBeReadGivesOne() {
        Shell.Outcome outcome = shell.run("report", "rusak.json", "--format", "md");

        assertThat(outcome)
                .isEqualTo(new Shell.Outcome(1, "", "rusak.json: rusak di baris 3" + System.lineSeparator()));
    }

    @Test
    void aPluginThatFailsIsNamedAndTheRestIsWritten() {
        shell.desk.failure = Optional.of(FakeDesk.problem("Plugin kuis gagal saat menyusun laporan."));

        Shell.Outcome outcome = shell.run("report", "a.json", "--format", "md");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).startsWith("# Survei");
        assertThat(outcome.err().lines()).containsExactly("Plugin kuis gagal saat menyusun laporan.");
    }
}
