package id.lintas.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Revision;
import id.lintas.engine.project.Section;
import id.lintas.engine.store.format.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectStoreTest {

    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00.5Z");

    @TempDir
    Path folder;

    private ProjectStore store;
    private Path file;

    @BeforeEach
    void open() {
        store = store(Limits.USUAL);
        file = folder.resolve("kasus.lintas.json");
    }

    private ProjectStore store(Limits limits) {
        Clock noon = Clock.fixed(NOON, ZoneOffset.UTC);
        return new ProjectStore(UserFolders.portable(folder.resolve("user")), limits, noon, new WholeFile());
    }

    private StoreException readProblem(Path path) {
        return catchThrowableOfType(StoreException.class, () -> store.read(path));
    }

    @Test
    void whatWasWrittenIsReadAgain() throws Exception {
        SavedProject saved = store.write(Projects.small(), file, "Sari");
        OpenedProject opened = store.read(file);
        assertThat(opened.project()).isEqualTo(saved.project());
        assertThat(opened.stored()).isEqualTo(saved.stored());
        assertThat(opened.readOnly()).isEmpty();
        assertThat(opened.notices()).isEmpty();
    }

    @Test
    void membersStandInTheOrderOfTheFormat() throws Exception {
        store.write(Projects.small(), file, "Sari");
        assertThat(new ObjectMapper().readTree(file.toFile()).fieldNames())
                .toIterable()
                .containsExactly(
                        "format",
                        "formatVersion",
                        "id",
                        "title",
                        "language",
                        "case",
                        "group",
                        "worksheet",
                        "steps",
                        "reviews",
                        "revision");
        assertThat(Files.readString(file))
                .startsWith("{\n  \"format\": \"lintas-project\",\n  \"formatVersion\": 1,\n")
                .contains("\n    \"class\": \"Angkatan XIV\",\n")
                .endsWith("\n  }\n}\n")
                .doesNotContain("\r");
    }

    @Test
    void firstSaveGivesARevisionWithoutParents() throws Exception {
        Revision revision =
                store.write(Projects.small(), file, "Sari").project().revision().orElseThrow();
        assertThat(revision.id()).matches("[0-9a-f]{64}");
        assertThat(revision.parents()).isEmpty();
        assertThat(revision.savedBy()).isEqualTo("Sari");
        assertThat(revision.savedAt()).isEqualTo(Instant.parse("2026-11-24T05:00:00Z"));
    }

    @Test
    void savingUnchangedContentKeepsTheRevisionAndTheBytes() throws Exception {
        CaseProject saved = store.write(Projects.small(), file, "Sari").project();
        byte[] before = Files.readAllBytes(file);
        assertThat(store.write(saved, file, "Bagus").project()).isSameAs(saved);
        assertThat(file).hasBinaryContent(before);
        assertThat(store.backups().of(file)).isEmpty();
    }

    @Test
    void savingChangedContentGivesARevisionWithThePreviousAsFirstParent() throws Exception {
        Revision first =
                store.write(Projects.small(), file, "Sari").project().revision().orElseThrow();
        CaseProject edited = store.read(file).project().withTitle("Dua");
        Revision second =
                store.write(edited, file, "Bagus").project().revision().orElseThrow();
        Revision third = store.write(store.read(file).project().withTitle("Tiga"), file, "Sari")
                .project()
                .revision()
                .orElseThrow();
        assertThat(second.parents()).containsExactly(first.id());
        assertThat(third.parents()).containsExactly(second.id(), first.id());
    }

    @Test
    void ancestorsAreBounded() throws Exception {
        CaseProject project = Projects.small();
        for (int i = 0; i < Revision.MAX_PARENTS + 5; i++) {
            project = store.write(project.withTitle("Judul " + i), file, "").project();
        }
        assertThat(project.revision().orElseThrow().parents()).hasSize(Revision.MAX_PARENTS);
    }

    @Test
    void aProjectThatReturnsToOldContentIsNotItsOwnAncestor() throws Exception {
        CaseProject one = store.write(Projects.small(), file, "").project();
        CaseProject two = store.write(one.withTitle("Dua"), file, "").project();
        CaseProject back = store.write(two.withTitle(one.title()), file, "").project();
        Revision revision = back.revision().orElseThrow();
        assertThat(revision.id()).isEqualTo(one.revision().orElseThrow().id());
        assertThat(revision.parents())
                .containsExactly(two.revision().orElseThrow().id());
    }

    @Test
    void editedContentThatTheRevisionDoesNotFitIsSavedUnderItsOwn() throws Exception {
        store.write(Projects.small(), file, "");
        Files.writeString(file, Files.readString(file).replace("Data balita", "Diubah di luar"));
        CaseProject edited = store.read(file).project();
        Revision stale = edited.revision().orElseThrow();
        Revision fresh = store.write(edited, file, "").project().revision().orElseThrow();
        assertThat(fresh.id()).isNotEqualTo(stale.id());
        assertThat(fresh.parents()).containsExactly(stale.id());
    }

    @Test
    void previousVersionIsKeptAsBackup() throws Exception {
        CaseProject one = store.write(Projects.small(), file, "").project();
        store.write(one.withTitle("Dua"), file, "");
        List<Backups.Backup> backups = store.backups().of(file);
        assertThat(backups).hasSize(1);
        assertThat(store.read(backups.get(0).file()).project()).isEqualTo(one);
    }

    @Test
    void aSaveSucceedsAndSaysSoWhenTheBackupCannotBeKept() throws Exception {
        CaseProject one = store.write(Projects.small(), file, "").project();
        Path data = folder.resolve("penuh");
        Files.writeString(data, "a file where the data folder should be");
        ProjectStore homeless =
                new ProjectStore(UserFolders.portable(data), Limits.USUAL, Clock.systemUTC(), new WholeFile());
        SavedProject saved = homeless.write(one.withTitle("Dua"), file, "");
        assertThat(saved.notices()).extracting(Notice::key).containsExactly("notice.no-backup", "notice.no-history");
        assertThat(saved.notices().get(0).message(Locale.ENGLISH)).startsWith("Saved, but");
        assertThat(store.read(file).project().title()).isEqualTo("Dua");
    }

    @Test
    void revisionsOfOthersAreKeptWhenTheyAreReplaced() throws Exception {
        CaseProject theirs = store.write(Projects.small(), file, "").project();
        ProjectStore ours = new ProjectStore(UserFolders.portable(folder.resolve("laptop lain")));
        ours.write(ours.read(file).project().withTitle("Dua"), file, "");
        String parent = theirs.revision().orElseThrow().id();
        assertThat(ours.history().find(theirs.id(), parent)).contains(theirs);
    }

    @Test
    void byteOrderMarkIsAcceptedAndMentioned() throws Exception {
        store.write(Projects.small(), file, "");
        Files.writeString(file, "\uFEFF" + Files.readString(file));
        OpenedProject opened = store.read(file);
        assertThat(opened.project().title()).isEqualTo("Data balita");
        assertThat(opened.notices()).extracting(Notice::key).containsExactly("notice.bom");
    }

    @Test
    void placesAreCountedBehindAByteOrderMark() throws Exception {
        Files.writeString(file, "\uFEFF{\"format\": oops}");
        StoreException problem = readProblem(file);
        assertThat(problem.position()).isPresent();
        assertThat(problem.message(Locale.ENGLISH)).contains("line 1, column 12");
    }

    @Test
    void missingFileFolderAndDeadLinkHaveTheirOwnSentences() throws IOException {
        assertThat(readProblem(file).key()).isEqualTo("read.missing");
        assertThat(readProblem(folder).key()).isEqualTo("read.directory");
        Path link = Files.createSymbolicLink(folder.resolve("l"), folder.resolve("hilang"));
        assertThat(readProblem(link).key()).isEqualTo("read.dead-link");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws Exception {
        store.write(Projects.small(), file, "");
        store = store(new Limits(100, 100, 100, 100, 100));
        assertThat(readProblem(file).key()).isEqualTo("limit.bytes");
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithItsPlace() throws Exception {
        store.write(Projects.small().withTitle("x".repeat(200)), file, "");
        store = store(new Limits(100_000, 100, 150, 100, 100));
        StoreException problem = readProblem(file);
        assertThat(problem.key()).isEqualTo("limit.text");
        assertThat(problem.message(Locale.ENGLISH)).contains("line 5, column 12", "150");
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() throws Exception {
        store.write(Projects.small(), file, "");
        byte[] before = Files.readAllBytes(file);
        CaseProject deep = Projects.withData("quiz", "[".repeat(150) + "]".repeat(150));
        CaseProject name = Projects.withData("quiz", "{'" + "n".repeat(1_001) + "':1}");
        assertThat(writeProblem(deep)).isEqualTo("write.depth");
        assertThat(writeProblem(name)).isEqualTo("write.name");
        store = store(new Limits(2_000, 100, 1_000, 100, 100));
        assertThat(writeProblem(Projects.small().withTitle("x".repeat(1_001)))).isEqualTo("write.text");
        assertThat(writeProblem(Projects.small()
                        .withTitle("x".repeat(999))
                        .withSection("a", new Section(1, Projects.json("'" + "y".repeat(999) + "'")))))
                .isEqualTo("write.bytes");
        assertThat(file).hasBinaryContent(before);
    }

    private String writeProblem(CaseProject project) {
        return catchThrowableOfType(StoreException.class, () -> store.write(project, file, ""))
                .key();
    }
}
