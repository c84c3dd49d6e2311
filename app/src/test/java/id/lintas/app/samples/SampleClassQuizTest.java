package id.lintas.app.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.Engine;
import id.lintas.engine.classquiz.ClassQuestion;
import id.lintas.engine.classquiz.ClassQuizFile;
import id.lintas.engine.classquiz.CollectedQuestions;
import id.lintas.engine.classquiz.Joined;
import id.lintas.engine.classquiz.LeftOut;
import id.lintas.engine.classquiz.QuestionCollector;
import id.lintas.engine.classquiz.QuizDocument;
import id.lintas.engine.plugin.FormatDeclaration;
import id.lintas.engine.review.FolderReview;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.task.Progress;
import id.lintas.engine.text.Texts;
import id.lintas.engine.writer.ReportFormats;
import java.awt.Font;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class of samples as one quiz, with the real archives of the plugins. */
class SampleClassQuizTest {

    private static final Path SAMPLES = Path.of("../samples/projects");
    private static final String COMPLETE = "bps-survei-terintegrasi.lintas.json";

    @TempDir
    private Path temp;

    private Engine engine = new Engine(List.of(), Path.of("target"));
    private Path folder = Path.of("");

    @BeforeEach
    void aClass() throws IOException {
        engine = new Engine(List.of(Path.of("target/lintas/plugins")), temp.resolve("cache"));
        folder = Files.createDirectories(temp.resolve("kelas/sub")).getParent();
        Files.copy(SAMPLES.resolve(COMPLETE), folder.resolve("a.lintas.json"));
        Files.copy(SAMPLES.resolve("bps-setengah-terisi.lintas.json"), folder.resolve("sub/b.lintas.json"));
        Files.copy(SAMPLES.resolve("damaged/truncated.lintas.json"), folder.resolve("rusak.lintas.json"));
        String copied = Files.readString(SAMPLES.resolve(COMPLETE)).replace("\"Kelompok 3\"", "\"Kelompok 9\"");
        try (OutputStream out = Files.newOutputStream(folder.resolve("z.zip"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("c.lintas.json"));
            zip.write(copied.getBytes(StandardCharsets.UTF_8));
        }
    }

    private CollectedQuestions collect() throws IOException {
        FolderReview review = new FolderReview(engine, new ProjectStore(UserFolders.portable(temp)));
        return new QuestionCollector(engine, review).collect(folder, "Kuis kelas", Texts.INDONESIAN, Progress.NONE);
    }

    @Test
    void duplicatesAreJoinedAndWhatIsUnfinishedIsNamed() throws Exception {
        CollectedQuestions all = collect();

        assertThat(all.quiz().questions()).hasSize(6);
        assertThat(all.quiz().groups())
                .containsExactly("Kelompok 3 · Angkatan 32", "Kelompok 4 · Angkatan 32", "Kelompok 9 · Angkatan 32");
        assertThat(all.joined()).hasSize(5).extracting(Joined::kind).containsOnly(Joined.Kind.SAME);
        assertThat(all.quiz().questions())
                .filteredOn(q -> q.groups().size() == 2)
                .hasSize(5)
                .allSatisfy(q -> assertThat(q.explanation()).isNotBlank());
        assertThat(all.leftOut())
                .extracting(LeftOut::reason)
                .containsExactly(LeftOut.Reason.SAME, LeftOut.Reason.ANSWER);
        assertThat(all.closed())
                .singleElement()
                .satisfies(c -> assertThat(c.file()).isEqualTo("rusak.lintas.json"));
        assertThat(all.remarks(Texts.INDONESIAN)).hasSize(8).noneMatch(r -> r.contains("‹") || r.contains("{0}"));
        assertThat(ClassQuizFile.read(ClassQuizFile.write(all.quiz()))).isEqualTo(all.quiz());
        assertThat(collect().quiz()).isEqualTo(all.quiz());
    }

    @Test
    void thePluginsFormatsWriteTheQuiz() throws Exception {
        ReportFormats formats = new ReportFormats(
                engine.steps(),
                () -> new Font(Font.SANS_SERIF, Font.PLAIN, 13),
                () -> new Font(Font.SANS_SERIF, Font.BOLD, 13));
        CollectedQuestions all = collect();
        for (String id : List.of("gift", "xml", "md")) {
            FormatDeclaration format = formats.find(id).orElseThrow();
            byte[] bytes = formats.write(format, QuizDocument.of(all.quiz()), DecodedProject.none(engine.steps()))
                    .orElseThrow();
            String text = new String(bytes, StandardCharsets.UTF_8);
            for (ClassQuestion question : all.quiz().questions()) {
                assertThat(text).as(id).contains(question.stem().split("[^\\p{L} ]", 2)[0]);
            }
            assertThat(text).as(id).doesNotContain("Kelompok 9");
        }
    }
}
