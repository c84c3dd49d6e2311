package id.lintas.engine.mark;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.mark.HandBack.Parcel;
import id.lintas.engine.merge.ProjectMerge;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.Projects;
import id.lintas.engine.store.UserFolders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandBackTest {

    @TempDir
    Path home;

    private ProjectStore store;
    private Path file;
    private CaseProject handedIn;

    @BeforeEach
    void aProjectThatWasHandedIn() throws Exception {
        store = new ProjectStore(UserFolders.portable(home));
        file = home.resolve("kelas/kelompok-2.lintas.json");
        Files.createDirectories(file.getParent());
        handedIn = store.write(Projects.small(), file, "Sari").project();
    }

    private Parcel parcel(String entry, String id) {
        return new Parcel(file, entry, ReviewFile.of(handedIn, ReviewsTest.full(id, 3)));
    }

    @Test
    void theReviewStandsInTheFileWithABackupOfWhatWasThereBefore() throws Exception {
        byte[] before = Files.readAllBytes(file);
        assertThat(new HandBack(store).intoProject(parcel("", "r-1"))).isEqualTo(file);
        CaseProject now = store.read(file).project();
        assertThat(Reviews.of(now)).containsExactly(ReviewsTest.full("r-1", 3));
        assertThat(now.steps()).isEqualTo(handedIn.steps());
        assertThat(now.revision().orElseThrow().savedBy()).isEqualTo("Ibu Sari");
        assertThat(Files.readAllBytes(store.backups().of(file).get(0).file())).isEqualTo(before);
    }

    @Test
    void whatTheGroupEditedMeanwhileStaysAndIsPutTogetherWithTheReview() throws Exception {
        new HandBack(store).intoProject(parcel("", "r-1"));
        CaseProject reviewed = store.read(file).project();
        CaseProject edited = store.write(handedIn.withTitle("Judul baru"), home.resolve("lain.lintas.json"), "Sari")
                .project();
        List<CaseProject> copies = List.of(reviewed, edited);
        ProjectMerge.Result result = ProjectMerge.merge(ProjectMerge.ancestor(copies, store.history()), copies);
        assertThat(result.withAncestor()).isTrue();
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.project().title()).isEqualTo("Judul baru");
        assertThat(Reviews.of(result.project())).hasSize(1);
    }

    @Test
    void forAProjectInAnArchiveItIsAFileBesideItAndReviewsDoNotReplaceEachOther() throws Exception {
        HandBack back = new HandBack(store);
        Path one = back.intoProject(parcel("dalam/kelompok-2.lintas.json", "r-1"));
        Path again = back.intoProject(parcel("dalam/kelompok-2.lintas.json", "r-1"));
        Path other = back.intoProject(parcel("dalam/kelompok-2.lintas.json", "r-2"));
        assertThat(one)
                .isEqualTo(file.resolveSibling("kelompok-2.lintas-review.json"))
                .isEqualTo(again);
        assertThat(other).isEqualTo(file.resolveSibling("kelompok-2-2.lintas-review.json"));
        assertThat(ReviewFile.read(other).review().id()).isEqualTo("r-2");
        assertThat(store.read(file).project().reviews()).isEmpty();
    }

    @Test
    void aFileThatHoldsAnotherProjectByNowIsNotTouched() throws Exception {
        Files.copy(
                Projects.SAMPLES.resolve("bps-survei-terintegrasi.lintas.json"),
                file,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        byte[] before = Files.readAllBytes(file);
        assertThat(new HandBack(store).intoProject(parcel("", "r-1"))).isNotEqualTo(file);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
}
