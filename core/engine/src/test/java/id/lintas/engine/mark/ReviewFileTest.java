package id.lintas.engine.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Revision;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.Projects;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewFileTest {

    @TempDir
    Path home;

    private String refusal(String content) throws Exception {
        Path file = home.resolve("x.lintas-review.json");
        Files.writeString(file, content.replace('\'', '"'));
        StoreException e = catchThrowableOfType(StoreException.class, () -> ReviewFile.read(file));
        return e.reason(Texts.INDONESIAN);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        Path file = home.resolve("baru/kelompok-3.lintas-review.json");
        ReviewFile written = ReviewFile.of(Projects.small(), ReviewsTest.full("r1", 3));
        written.write(file);
        assertThat(ReviewFile.read(file)).isEqualTo(written);
        assertThat(written.about(Projects.small())).isTrue();
    }

    @Test
    void besideAProjectLieTheReviewsThatAreAboutItAndNotInItYet() throws Exception {
        Path project = home.resolve("kelompok-3.lintas.json");
        ReviewFile about = ReviewFile.of(Projects.small(), ReviewsTest.full("r1", 3));
        about.write(home.resolve("kelompok-3.lintas-review.json"));
        new ReviewFile("lain", "Kelompok 9", ReviewsTest.full("r2", 1)).write(home.resolve("lain.lintas-review.json"));
        about.write(home.resolve("jauh/kelompok-3.lintas-review.json"));
        assertThat(ReviewFiles.beside(project, Projects.small())).containsExactly(about);
        assertThat(ReviewFiles.beside(project, Reviews.with(Projects.small(), about.review())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'format':'lintas-project'}|Ini proyek, bukan tinjauan",
                "{'a':1}|bukan tinjauan Lintas",
                "[]|bukan tinjauan Lintas",
                "{'format':'lintas-review'}|Nomor versi format",
                "{'format':'lintas-review','formatVersion':7}|versi 7",
                "{'format':'lintas-review','formatVersion':1}|tidak memuat tinjauan",
                "{'format':'lintas-review','formatVersion':1,'review':{'id':'r','comments':{}}}|review.comments",
                "{'format':'lintas-review','formatVersion':1,'review':{'id':'r','marks':[]}}|review.marks",
                "{'format':'lintas-review','formatV|terpotong",
                "PK|bukan berkas proyek"
            })
    void whatIsNoReviewIsRefusedWithTheReason(String content, String reason) throws Exception {
        assertThat(refusal(content)).contains(reason);
    }

    @Test
    void aReviewThatIsOpenedAsAProjectSaysWhatToDo() throws Exception {
        Path file = home.resolve("k.lintas-review.json");
        ReviewFile.of(Projects.small(), ReviewsTest.full("r1", 3)).write(file);
        ProjectStore store = new ProjectStore(UserFolders.portable(home));
        StoreException e = catchThrowableOfType(StoreException.class, () -> store.read(file));
        assertThat(e.reason(Texts.INDONESIAN)).contains("Ambil tinjauan");
    }

    @Test
    void groupsThatBeganFromOneFileAreToldApartAndARenamedGroupIsKnownByItsRevision() {
        CaseProject two = Projects.small();
        CaseProject three = two.withGroup(
                new id.lintas.engine.project.GroupInfo("Kelompok 3", "", "", "", List.of(), java.util.Map.of()));
        Review about = ReviewsTest.full("r1", 3).signed("Sari", ReviewsTest.NOON, "abc");
        ReviewFile file = ReviewFile.of(two, about);
        assertThat(file.about(three)).isFalse();
        assertThat(file.about(three.withRevision(new Revision("def", List.of("abc"), "", ReviewsTest.NOON))))
                .isTrue();
        assertThat(Keys.of(two)).isNotEqualTo(Keys.of(three));
    }

    @Test
    void theNameFollowsTheProjects() {
        assertThat(ReviewFile.nameFor("a/b/Kelompok 3.lintas.json")).isEqualTo("Kelompok 3.lintas-review.json");
        assertThat(ReviewFile.nameFor("tugas.json")).isEqualTo("tugas.lintas-review.json");
        assertThat(ReviewFile.isName("X.LINTAS-REVIEW.JSON")).isTrue();
    }

    @Test
    void aDraftIsFoundAgainAndADamagedOneIsKeptUnderAnotherName() throws Exception {
        Drafts drafts = new Drafts(UserFolders.portable(home));
        Draft draft = Draft.begin(ReviewFile.of(Projects.small(), ReviewsTest.full("r1", 3)))
                .finished(true);
        drafts.write("k", draft);
        assertThat(drafts.read("k")).contains(draft);
        Path file = home.resolve("data/reviews/drafts/k.json");
        Files.writeString(file, "{\"format\":");
        assertThat(drafts.read("k")).isEmpty();
        assertThat(file.resolveSibling("k-broken.json")).exists();
    }
}
