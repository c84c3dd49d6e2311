package id.lintas.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.format.Content;
import id.lintas.engine.store.format.Limits;
import id.lintas.engine.store.format.ProjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups and the history of revisions. */
class KeptCopiesTest {

    @TempDir
    Path folder;

    private UserFolders user;
    private Backups backups;
    private RevisionHistory history;

    @BeforeEach
    void open() {
        Clock noon = Clock.fixed(Instant.parse("2026-11-24T05:00:00Z"), ZoneOffset.UTC);
        user = UserFolders.portable(folder.resolve("user"));
        backups = new Backups(user, noon);
        history = new RevisionHistory(user, noon, Limits.USUAL, 3, 1_000_000);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** As a save does it: never into the file. */
    private static void replace(Path file, String text) throws IOException {
        Files.delete(file);
        Files.writeString(file, text);
    }

    @Test
    void filesOfTheSameNameDoNotMix() throws IOException {
        Path one = write("a/kasus.lintas.json", "satu");
        Path two = write("b/kasus.lintas.json", "dua");
        backups.keep(one, "p");
        backups.keep(two, "p");
        assertThat(backups.of(one)).hasSize(1);
        assertThat(backups.of(one).get(0).file()).hasContent("satu");
        assertThat(backups.of(two).get(0).file()).hasContent("dua");
        assertThat(backups.of(folder.resolve("c/kasus.lintas.json"))).isEmpty();
    }

    @Test
    void backupsAreListedNewestFirstAndKeepTheirContent() throws IOException {
        Path file = write("kasus.lintas.json", "satu");
        backups.keep(file, "p");
        replace(file, "dua");
        backups.keep(file, "p");
        replace(file, "tiga");
        List<Backups.Backup> kept = backups.of(file);
        assertThat(kept).extracting(b -> Files.readString(b.file())).containsExactly("dua", "satu");
        assertThat(kept.get(1).replacedAt()).isEqualTo("2026-11-24T05:00:00Z");
    }

    @Test
    void backupsAreBounded() throws IOException {
        Path file = write("kasus.lintas.json", "0");
        for (int i = 1; i <= 30; i++) {
            backups.keep(file, "p");
            replace(file, Integer.toString(i));
        }
        List<Backups.Backup> kept = backups.of(file);
        assertThat(kept).hasSize(20);
        assertThat(kept.get(0).file()).hasContent("29");
    }

    @Test
    void aBackupThatACrashLeftBesideTheFileIsListed() throws IOException {
        Path file = folder.resolve("kasus.lintas.json");
        write("kasus.lintas.json.lintas-backup", "lama");
        assertThat(backups.of(file)).hasSize(1);
    }

    @Test
    void aCopyIsMadeWhereThereCanBeNoSecondName() throws IOException {
        Path file = write("a", "isi");
        Path taken = write("b", "lain");
        KeptFiles.keep(file, taken);
        assertThat(taken).hasContent("isi");
    }

    @Test
    void tooManyFoldersLoseTheOldest() throws IOException {
        for (int i = 0; i < 5; i++) {
            Path file = write("kept/" + i + "/x", "x");
            Files.setLastModifiedTime(file.getParent(), FileTime.from(Instant.ofEpochSecond(1_000 + i)));
        }
        KeptFiles.boundFolders(folder.resolve("kept"), 2);
        try (Stream<Path> left = Files.list(folder.resolve("kept"))) {
            assertThat(left.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("3", "4");
        }
    }

    private static String id(CaseProject project) throws Exception {
        return new ProjectWriter(Limits.USUAL).contentId(project);
    }

    private static Content content(CaseProject project) throws Exception {
        return new ProjectWriter(Limits.USUAL)
                .write(project, id -> Optional.empty())
                .content();
    }

    @Test
    void aRevisionIsFoundByItsId() throws Exception {
        CaseProject project = Projects.small();
        history.keep(project.id(), id(project), content(project));
        assertThat(history.find(project.id(), id(project))).contains(project);
        assertThat(history.find("proyek lain", id(project))).isEmpty();
        assertThat(history.find(project.id(), id(project.withTitle("x")))).isEmpty();
    }

    @Test
    void contentThatIsNotThatRevisionIsNotGivenOut() throws Exception {
        CaseProject project = Projects.small();
        history.keep(project.id(), id(project.withTitle("x")), content(project));
        history.keep(project.id(), "b".repeat(64), Content.of(new byte[] {1}));
        assertThat(history.find(project.id(), id(project.withTitle("x")))).isEmpty();
        assertThat(history.find(project.id(), "b".repeat(64))).isEmpty();
    }

    @Test
    void idsFromOthersDoNotLeadOutOfTheFolder() throws Exception {
        CaseProject project = Projects.small();
        history.keep("../../x", "../../../y", content(project));
        assertThat(folder.resolve("user/data/history")).isDirectoryRecursivelyContaining("glob:**/*.json");
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile))
                    .allMatch(f -> f.startsWith(folder.resolve("user/data/history")));
        }
    }

    @Test
    void historyIsBoundedAndKeepsTheNewest() throws Exception {
        CaseProject project = Projects.small();
        for (int i = 0; i < 6; i++) {
            CaseProject version = project.withTitle("Versi " + i);
            history.keep(project.id(), id(version), content(version));
        }
        assertThat(history.find(project.id(), id(project.withTitle("Versi 5")))).isPresent();
        try (Stream<Path> all = Files.walk(folder.resolve("user"))) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(3);
        }
    }

    @Test
    void historyIsBoundedInBytesToo() throws Exception {
        CaseProject project = Projects.small();
        long one = content(project).size();
        history = new RevisionHistory(user, Clock.systemUTC(), Limits.USUAL, 100, 2 * one + 50);
        for (int i = 0; i < 6; i++) {
            CaseProject version = project.withTitle("Data balit" + i);
            history.keep(project.id(), id(version), content(version));
        }
        try (Stream<Path> all = Files.walk(folder.resolve("user"))) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(2);
        }
    }
}
