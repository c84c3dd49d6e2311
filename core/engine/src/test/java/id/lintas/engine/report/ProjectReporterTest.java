package id.lintas.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.lintas.api.Place;
import id.lintas.engine.Engine;
import id.lintas.engine.mark.Comment;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.Reviews;
import id.lintas.engine.mark.Rubric;
import id.lintas.engine.plugin.PluginArchive;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Contribution;
import id.lintas.engine.project.Revision;
import id.lintas.engine.project.Section;
import id.lintas.engine.task.Progress;
import id.lintas.engine.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectReporterTest {

    @TempDir
    private Path temp;

    private Path plugins;

    @BeforeEach
    void makeTheFolder() throws IOException {
        plugins = Files.createDirectories(temp.resolve("work/plugins"));
    }

    private static PluginArchive reporting(String id, String body) {
        return PluginArchive.of(id).report(body);
    }

    private Engine engine() {
        return new Engine(List.of(plugins), temp.resolve("cache"));
    }

    private static Section note(int version, String text) {
        return new Section(version, JsonNodeFactory.instance.objectNode().put("note", text));
    }

    private static CaseProject project(Engine engine) {
        return engine.starter().start(engine.worksheets().find("own").orElseThrow(), Texts.INDONESIAN);
    }

    private static ReportSection section(Engine engine, CaseProject project, String title, Locale locale) {
        ReportDocument report = new ProjectReporter(engine.steps()).report(engine.decode(project), locale);
        return report.sections().stream()
                .filter(s -> s.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void howFarItIsIsToldTaskByTaskAndItStopsBetweenTwo() {
        PluginArchive.of("one").writeTo(plugins);
        Engine engine = engine();
        CaseProject project = project(engine).withSection("one", note(1, "a")).withSection("two", note(1, "b"));
        List<Double> told = new ArrayList<>();
        boolean[] stopped = {false};
        Progress progress = new Progress() {
            @Override
            public void at(double share) {
                told.add(share);
            }

            @Override
            public boolean cancelled() {
                return stopped[0];
            }
        };
        ReportOptions options = ReportOptions.in(Texts.INDONESIAN);

        new ProjectReporter(engine.steps()).report(engine.decode(project), options, progress);
        assertThat(told).hasSameSizeAs(project.steps().keySet()).isSorted().allMatch(share -> share < 1);

        stopped[0] = true;
        assertThatThrownBy(() -> new ProjectReporter(engine.steps()).report(engine.decode(project), options, progress))
                .isInstanceOf(CancellationException.class);
    }

    private static String missing(ReportSection section) {
        assertThat(section.blocks()).singleElement().isInstanceOf(ReportBlock.Missing.class);
        return ((ReportBlock.Missing) section.blocks().get(0)).text();
    }

    @Test
    void aStepWritesItsPartUnderItsTitleInTheLanguageOfTheReport() {
        PluginArchive.of("memo").writeTo(plugins);
        Engine engine = engine();
        CaseProject project = project(engine).withSection("memo", note(1, "Rapat pertama"));
        assertThat(section(engine, project, "Tugas memo", Texts.INDONESIAN).blocks())
                .containsExactly(new ReportBlock.Paragraph("Rapat pertama"));
        assertThat(section(engine, project, "Task memo", Locale.ENGLISH).gaps()).isZero();
    }

    @Test
    void onlyTheChosenPartsAreInIt() {
        PluginArchive.of("memo").writeTo(plugins);
        PluginArchive.of("lain").writeTo(plugins);
        Engine engine = engine();
        CaseProject project = project(engine).withSection("memo", note(1, "a")).withSection("lain", note(1, "b"));

        assertThat(new ProjectReporter(engine.steps())
                        .report(
                                engine.decode(project),
                                new ReportOptions(Texts.INDONESIAN, Set.of("lain"), true, false))
                        .sections())
                .extracting(ReportSection::title)
                .containsExactly("Tugas lain");
    }

    @Test
    void whatReviewersWroteIsInItOnlyIfItIsWanted() {
        Engine engine = engine();
        Review review = Review.begin("r-1", "Bu Ratna", Instant.EPOCH, "")
                .by(Rubric.usual(), Texts.INDONESIAN)
                .withLevel("quiz", 4)
                .withOverall("Sudah baik.")
                .with(new Comment("c-1", "memo", Place.item("i2"), "", "Buktinya?"));
        CaseProject project = Reviews.with(project(engine), review);
        ProjectReporter reporter = new ProjectReporter(engine.steps());
        ReportOptions wanted = new ReportOptions(Texts.INDONESIAN, Set.of(ReportOptions.REVIEWS), true, true);

        List<ReportSection> with =
                reporter.report(engine.decode(project), wanted).sections();

        assertThat(with).singleElement().satisfies(section -> {
            assertThat(section.title()).isEqualTo("Ulasan");
            assertThat(section.blocks())
                    .contains(
                            new ReportBlock.Heading("Ulasan Bu Ratna"),
                            new ReportBlock.Paragraph("Sudah baik."),
                            new ReportBlock.Entries(List.of("memo i2: Buktinya?")));
            assertThat(section.blocks().toString()).contains("Kuis, 10, 4 – Sangat baik");
        });
        assertThat(reporter.report(engine.decode(project), Texts.INDONESIAN).sections())
                .extracting(ReportSection::title)
                .doesNotContain("Ulasan");
    }

    @Test
    void aReportThatThrowsHalfwayLeavesOneSentenceAndTheOthersAreWritten() {
        reporting("bad", "s.heading(\"half\"); throw new IllegalStateException();")
                .writeTo(plugins);
        PluginArchive.of("good").writeTo(plugins);
        Engine engine = engine();
        CaseProject project = project(engine).withSection("bad", note(1, "a")).withSection("good", note(1, "b"));
        assertThat(missing(section(engine, project, "Tugas bad", Texts.INDONESIAN)))
                .isEqualTo("Isi tugas ini aman di berkas proyek, tetapi pluginnya gagal menyusun laporan.");
        assertThat(section(engine, project, "Tugas good", Texts.INDONESIAN).blocks())
                .containsExactly(new ReportBlock.Paragraph("b"));
        assertThat(engine.guard().problems())
                .singleElement()
                .satisfies(p -> assertThat(p.plugin()).isEqualTo("bad"));
    }

    @Test
    void aTableWithARowOfAnotherLengthIsThePluginsMistake() {
        reporting("bad", "s.table(List.of(\"a\", \"b\"), List.of(List.of(\"1\")));")
                .writeTo(plugins);
        Engine engine = engine();
        CaseProject project = project(engine).withSection("bad", note(1, "a"));
        assertThat(missing(section(engine, project, "Tugas bad", Texts.INDONESIAN)))
                .contains("gagal menyusun laporan");
        assertThat(engine.guard().problems()).hasSize(1);
    }

    @Test
    void aPainterThatThrowsLeavesTheDrawingsWordsAndIsNamed() {
        reporting(
                        "bad",
                        "s.diagram(new id.lintas.api.Diagram(\"d\", \"Judul\", \"Kata\", 9, 9, (g, x) -> {"
                                + " throw new IllegalStateException(); }));")
                .writeTo(plugins);
        Engine engine = engine();
        CaseProject project = project(engine).withSection("bad", note(1, "a"));

        String html = new HtmlReport()
                .render(new ProjectReporter(engine.steps()).report(engine.decode(project), Texts.INDONESIAN));

        assertThat(html).contains("<desc id=\"d1-desc\">Kata</desc>");
        assertThat(engine.guard().problems())
                .singleElement()
                .satisfies(p -> assertThat(p.plugin()).isEqualTo("bad"));
    }

    @Test
    void aStepThatWritesNothingIsSaidNotToBeFilledIn() {
        reporting("memo", "").writeTo(plugins);
        Engine engine = engine();
        assertThat(missing(section(engine, project(engine), "Task memo", Locale.ENGLISH)))
                .isNotBlank()
                .doesNotContain("‹");
    }

    @Test
    void aSectionWithoutItsPluginIsSaidToBeSafeUnderItsId() {
        Engine engine = engine();
        CaseProject project = project(engine).withSection("memo", note(1, "a"));
        assertThat(missing(section(engine, project, "memo", Texts.INDONESIAN)))
                .contains("aman")
                .contains("belum terpasang");
    }

    @Test
    void aNewerSectionAsksForANewerPlugin() {
        PluginArchive.of("memo").writeTo(plugins);
        Engine engine = engine();
        CaseProject project = project(engine).withSection("memo", note(7, "a"));
        assertThat(missing(section(engine, project, "Tugas memo", Texts.INDONESIAN)))
                .contains("Perbarui pluginnya");
    }

    @Test
    void anUnreadableSectionIsSaidToBeKept() {
        PluginArchive.of("memo").writeTo(plugins);
        Engine engine = engine();
        CaseProject project = project(engine)
                .withSection(
                        "memo",
                        new Section(1, JsonNodeFactory.instance.arrayNode().add("a")));
        assertThat(missing(section(engine, project, "Tugas memo", Texts.INDONESIAN)))
                .contains("tidak terbaca");
    }

    @Test
    void whoContributedIsInItOnlyIfItIsAskedFor() {
        Engine engine = engine();
        Contribution one = new Contribution("c1", "Sari", Instant.EPOCH, Map.of("issue-analysis", List.of("i1", "i2")));
        CaseProject project =
                project(engine).withRevision(new Revision("r1", List.of(), "Sari", Instant.EPOCH, List.of(one)));
        ProjectReporter reporter = new ProjectReporter(engine.steps());
        ReportOptions wanted = new ReportOptions(Texts.INDONESIAN, Set.of(ReportOptions.CONTRIBUTIONS), true, false);
        assertThat(reporter.report(engine.decode(project), wanted).sections())
                .singleElement()
                .satisfies(s -> assertThat(s.title()).isEqualTo("Siapa menyumbang"))
                .satisfies(s -> assertThat(s.blocks().toString()).contains("Sari", "2"));
        assertThat(reporter.report(engine.decode(project), Texts.INDONESIAN).sections())
                .extracting(ReportSection::title)
                .doesNotContain("Siapa menyumbang");
    }
}
