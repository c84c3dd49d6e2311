package id.lintas.engine.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lintas.api.Severity;
import id.lintas.engine.Engine;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.Projects;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.task.Progress;
import id.lintas.engine.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files and archives, without plugins: how far a step is nobody can say here, but everything is read. */
class FolderReviewTest {

    private static final String GOOD = "bps-survei-terintegrasi.lintas.json";

    @TempDir
    Path home;

    private Path folder;

    private FolderReview review() {
        return new FolderReview(
                new Engine(List.of(), home.resolve("cache")), new ProjectStore(UserFolders.portable(home)));
    }

    private Path folder() throws IOException {
        folder = Files.createDirectories(home.resolve("Angkatan 32"));
        return folder;
    }

    private List<ReviewRow> rows() throws IOException {
        FolderReview review = review();
        return review.list(folder, Progress.NONE).stream().map(review::review).toList();
    }

    private ReviewRow only() throws IOException {
        List<ReviewRow> rows = rows();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private void damagedForeignNewerAndGood() throws IOException {
        Path damaged = Projects.SAMPLES.resolve("damaged");
        folder();
        for (String name : List.of("truncated.lintas.json", "pdf.lintas.json", "other-json.lintas.json")) {
            Files.copy(damaged.resolve(name), folder.resolve(name));
        }
        Files.write(folder.resolve("newer.lintas.json"), sample("from-the-future.lintas.json"));
        Files.write(folder.resolve("z.lintas.json"), sample(GOOD));
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(Projects.SAMPLES.resolve(name));
    }

    private void zip(String name, Map<String, byte[]> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(name));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }

    @Test
    void projectsAreFoundInTheFolderItsSubfoldersAndItsArchives() throws IOException {
        Files.write(folder().resolve("a.lintas.json"), sample(GOOD));
        Files.write(Files.createDirectories(folder.resolve("kelas/x")).resolve("b.lintas.json"), sample(GOOD));
        zip("c.zip", Map.of("dalam/c.lintas.json", sample(GOOD), "foto.jpg", new byte[9]));
        Files.writeString(folder.resolve("catatan.txt"), "bukan proyek");
        assertThat(rows())
                .extracting(r -> r.submission().name().replace('\\', '/'))
                .containsExactly("a.lintas.json", "c.zip › dalam/c.lintas.json", "kelas/x/b.lintas.json");
        assertThat(rows()).allSatisfy(r -> {
            Reviewed reviewed = r.reviewed().orElseThrow();
            assertThat(reviewed.group().name()).isNotBlank();
            assertThat(reviewed.steps()).hasSize(5);
            assertThat(reviewed.share("quiz")).isEmpty();
            assertThat(reviewed.count(Severity.ERROR)).isNotNegative();
            assertThat(r.remark().apply(Texts.INDONESIAN)).isEmpty();
        });
    }

    @Test
    void aClassInOneArchiveIsReadWithoutUnpackingIt() throws IOException {
        folder();
        zip("kelas.zip", Map.of("Kelompok 1/tugas.lintas.json", sample(GOOD), "2.lintas.json", sample(GOOD)));
        Files.write(folder.resolve("lain.lintas.json"), sample(GOOD));
        folder = folder.resolve("kelas.zip");
        assertThat(rows())
                .extracting(r -> r.submission().name())
                .containsExactly("2.lintas.json", "Kelompok 1/tugas.lintas.json");
        assertThat(rows()).allSatisfy(r -> assertThat(r.reviewed()).isPresent());
    }

    @Test
    void damagedForeignAndNewerFilesAreListedWithTheirReasonAndStopNothing() throws IOException {
        damagedForeignNewerAndGood();
        Files.writeString(folder.resolve("rusak.zip"), "PK and no more");
        assertThat(rows()).hasSize(6).allSatisfy(r -> {
            String remark = r.remark().apply(Texts.INDONESIAN);
            if (r.submission().name().equals("z.lintas.json")) {
                assertThat(remark).isEmpty();
            } else {
                assertThat(remark).isNotBlank().doesNotContain(folder.toString());
                boolean newer = r.submission().name().startsWith("newer");
                assertThat(r.reviewed().isPresent()).isEqualTo(newer);
            }
        });
    }

    @Test
    void aDamagedFileSaysInWhichLine() throws IOException {
        Files.copy(Projects.SAMPLES.resolve("damaged/truncated.lintas.json"), folder().resolve("t.lintas.json"));
        assertThat(only().remark().apply(Texts.INDONESIAN)).startsWith("Baris ");
    }

    @Test
    void theFirstLookTellsTheGroupAndWhatIsWrongWithoutTheSteps() throws IOException {
        damagedForeignNewerAndGood();
        zip("a.zip", Map.of("a.lintas.json", sample(GOOD)));
        FolderReview review = review();
        List<ReviewRow> heads = review.heads(review.list(folder, Progress.NONE), Progress.NONE);
        assertThat(heads).hasSize(6).zipSatisfy(rows(), (head, row) -> {
            assertThat(head.remark().apply(Texts.INDONESIAN))
                    .isEqualTo(row.remark().apply(Texts.INDONESIAN));
            assertThat(head.reviewed().map(Reviewed::group))
                    .isEqualTo(row.reviewed().map(Reviewed::group));
            assertThat(head.reviewed().map(Reviewed::title))
                    .isEqualTo(row.reviewed().map(Reviewed::title));
            assertThat(head.reviewed().map(Reviewed::caseText))
                    .isEqualTo(row.reviewed().map(Reviewed::caseText));
            assertThat(head.reviewed().flatMap(Reviewed::revision))
                    .isEqualTo(row.reviewed().flatMap(Reviewed::revision));
            assertThat(head.reviewed().stream().flatMap(r -> r.steps().stream()))
                    .isEmpty();
        });
    }

    @Test
    void aNameThatClimbsOutOfItsArchiveIsNotRead() throws IOException {
        folder();
        zip("jahat.zip", Map.of("../../keluar.lintas.json", sample(GOOD)));
        ReviewRow row = only();
        assertThat(row.reviewed()).isEmpty();
        assertThat(row.remark().apply(Texts.INDONESIAN)).contains("luar arsip");
        assertThat(home.resolve("keluar.lintas.json")).doesNotExist();
    }

    @Test
    void anEntryThatGrowsBeyondMeasureIsGivenUp() throws IOException {
        folder();
        byte[] blanks = new byte[40 << 20];
        java.util.Arrays.fill(blanks, (byte) ' ');
        zip("bom.zip", Map.of("bom.lintas.json", blanks));
        assertThat(Files.size(folder.resolve("bom.zip"))).isLessThan(100_000);
        assertThat(only().remark().apply(Texts.INDONESIAN)).contains("mengembang");
    }

    @Test
    void anArchiveInAnArchiveAndTooManyEntriesAreNamed() throws IOException {
        folder();
        zip("luar.zip", Map.of("dalam.zip", new byte[4]));
        assertThat(only().remark().apply(Texts.INDONESIAN)).contains("arsip di dalam arsip");
        Map<String, byte[]> many = IntStream.range(0, 501)
                .boxed()
                .collect(java.util.stream.Collectors.toMap(i -> i + ".json", i -> new byte[] {'{', '}'}));
        zip("luar.zip", many);
        assertThat(rows())
                .hasSize(501)
                .anySatisfy(r -> assertThat(r.remark().apply(Texts.INDONESIAN)).contains("lebih dari 500"));
    }

    @Test
    void hiddenFilesAndShadowsOfAMacArePassedBy() throws IOException {
        Files.write(folder().resolve(".a.lintas.json"), sample(GOOD));
        zip("mac.zip", Map.of("__MACOSX/._a.lintas.json", new byte[3], "a.lintas.json", sample(GOOD)));
        assertThat(only().submission().entry()).isEqualTo("a.lintas.json");
    }

    @Test
    void aFolderThatIsNotThereIsTheOnlyTroubleThatStops() {
        assertThatThrownBy(() -> review().list(home.resolve("tidak-ada"), Progress.NONE))
                .isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void theWalkCanBeCancelled() throws IOException {
        Files.write(folder().resolve("a.lintas.json"), sample(GOOD));
        assertThatThrownBy(() -> review().list(folder, new Impatient())).isInstanceOf(CancellationException.class);
    }

    private record Impatient() implements Progress {

        @Override
        public void at(double share) {}

        @Override
        public boolean cancelled() {
            return true;
        }
    }
}
