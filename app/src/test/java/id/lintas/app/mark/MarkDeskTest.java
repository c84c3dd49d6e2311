package id.lintas.app.mark;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Place;
import id.lintas.app.review.ReviewDesk;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.Engine;
import id.lintas.engine.mark.Comment;
import id.lintas.engine.mark.Criterion;
import id.lintas.engine.mark.HandBack;
import id.lintas.engine.mark.Mark;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.Reviews;
import id.lintas.engine.mark.Rubric;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.review.FolderReview;
import id.lintas.engine.review.Reviewed;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.task.TaskRunner;
import id.lintas.engine.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkDeskTest {

    private static final Path SAMPLE = Path.of("../samples/projects/bps-setengah-terisi.lintas.json");

    @TempDir
    Path home;

    private final LinkedBlockingQueue<Runnable> here = new LinkedBlockingQueue<>();
    private final TaskRunner tasks = new TaskRunner(here::add);
    private final AppTexts texts = new AppTexts(() -> Texts.INDONESIAN);
    private final Answering dialogs = new Answering();
    private Path folder;
    private ProjectStore store;
    private ReviewDesk lines;
    private MarkDesk desk;
    private Groups groups;
    private Path data;
    private String reviewer = "Ibu Sari";

    @BeforeEach
    void aFolderOfTwo() throws Exception {
        data = home;
        folder = Files.createDirectories(home.resolve("kelas"));
        store = new ProjectStore(UserFolders.portable(home));
        CaseProject project = store.read(SAMPLE).project();
        for (String name : List.of("Kelompok 1", "Kelompok 2")) {
            var group = new id.lintas.engine.project.GroupInfo(name, "XXXII", "", "", List.of(), Map.of());
            store.write(project.withGroup(group), folder.resolve(name + ".lintas.json"), "Rina");
        }
        lines = new ReviewDesk(new FolderReview(new Engine(List.of(), home.resolve("cache")), store), tasks);
        begin();
        lines.open(folder);
        until(() -> !lines.busy());
    }

    private void begin() throws InterruptedException {
        desk = new MarkDesk(texts, new MarkStore(UserFolders.portable(data), tasks), () -> reviewer);
        groups = new Groups(lines, desk);
        boolean[] loaded = new boolean[1];
        desk.listen(() -> loaded[0] = true);
        desk.load();
        until(() -> loaded[0]);
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    private void until(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            here.take().run();
        }
    }

    private Reviewed group(int index) {
        return groups.reviewed().get(index);
    }

    private void markAll(Reviewed group, int level) {
        for (Criterion c : Rubric.usual().criteria()) {
            desk.change(group, "", r -> r.withLevel(c.id(), level));
        }
    }

    @Test
    void aReviewIsSavedAsItGrowsAndFoundAgainAtTheNextStart() throws Exception {
        assertThat(desk.standing(group(0))).isEqualTo(Standing.NONE);
        markAll(group(0), 3);
        desk.finish(group(0), true);
        until(() -> desk.store().saved());
        begin();
        assertThat(desk.standing(group(0))).isEqualTo(Standing.DONE);
        assertThat(desk.points(group(0))).hasValue(75);
        assertThat(desk.review(group(0)).reviewer()).isEqualTo("Ibu Sari");
        assertThat(desk.standing(group(1))).isEqualTo(Standing.NONE);
    }

    @Test
    void undoTakesTheLastMarkBackOfWhicheverGroupAndTypingCountsAsOne() {
        desk.change(group(0), "", r -> r.withLevel("quiz", 4));
        desk.change(group(1), "overall", r -> r.withOverall("B"));
        desk.change(group(1), "overall", r -> r.withOverall("Bagus"));
        desk.undo();
        assertThat(desk.review(group(1)).overall()).isEmpty();
        assertThat(desk.review(group(0)).level("quiz")).isEqualTo(4);
        desk.undo();
        assertThat(desk.review(group(0)).level("quiz")).isEqualTo(Mark.NONE);
        desk.undo();
    }

    @Test
    void whatIsDoneIsHandedBackIntoTheFilesAndOnlyThat() throws Exception {
        markAll(group(0), 4);
        desk.change(group(0), "", r -> r.with(new Comment("c-1", "quiz", Place.STEP, "quiz", "Tambah soal.")));
        desk.finish(group(0), true);
        desk.change(group(1), "", r -> r.withLevel("quiz", 1));
        dialogs.answers.add(0);
        HandBackDeed deed = new HandBackDeed(desk, groups, texts, dialogs, tasks, new HandBack(store));
        assertThat(deed.possible(java.util.Optional.empty())).isTrue();
        deed.begin(java.util.Optional.of(group(0)), () -> {});
        until(() -> desk.standing(group(0)) == Standing.HANDED_BACK);
        until(() -> !lines.busy());
        List<Review> stored =
                Reviews.of(store.read(folder.resolve("Kelompok 1.lintas.json")).project());
        assertThat(stored).hasSize(1);
        assertThat(stored.get(0).comments()).extracting(Comment::text).containsExactly("Tambah soal.");
        assertThat(store.read(folder.resolve("Kelompok 2.lintas.json"))
                        .project()
                        .reviews())
                .isEmpty();
        assertThat(desk.all(group(0))).hasSize(1);
        desk.change(group(0), "", r -> r.withLevel("quiz", 2));
        assertThat(desk.standing(group(0))).isEqualTo(Standing.DONE);
    }

    @Test
    void twoReviewersAgreeOnAThirdReviewThatBeginsWithWhatTheyGaveAlike() throws Exception {
        markAll(group(0), 4);
        desk.finish(group(0), true);
        dialogs.answers.add(1);
        new HandBackDeed(desk, groups, texts, dialogs, tasks, new HandBack(store))
                .begin(java.util.Optional.of(group(0)), () -> {});
        until(() -> desk.standing(group(0)) == Standing.HANDED_BACK);
        until(() -> desk.store().saved());
        assertThat(folder.resolve("Kelompok 1.lintas-review.json")).exists();

        // At another machine.
        reviewer = "Pak Budi";
        data = home.resolve("lain");
        begin();
        desk.store().look(folder);
        until(() -> !desk.others(group(0)).isEmpty());
        assertThat(desk.review(group(0)).blank()).isTrue();
        markAll(group(0), 4);
        desk.change(group(0), "", r -> r.withLevel("quiz", 2));
        assertThat(desk.points(group(0))).hasValue((100 + 95) / 2.0);
        assertThat(Moderation.possible(desk.review(group(0)), desk.others(group(0))))
                .isTrue();
        Moderation.begin(desk, group(0));
        Review agreed = desk.review(group(0));
        assertThat(agreed.agreed()).isTrue();
        assertThat(agreed.level("quiz")).isEqualTo(Mark.NONE);
        assertThat(agreed.level("activities")).isEqualTo(4);
        desk.change(group(0), "", r -> r.withLevel("quiz", 3));
        assertThat(desk.points(group(0))).hasValue(97.5);
        assertThat(desk.others(group(0))).hasSize(2);
    }

    @Test
    void hiddenNamesStayTheSameAndAreInNoList() {
        desk.setAnonymous(true, groups.reviewed());
        String name = desk.name(group(0));
        assertThat(name).matches("K-0[12]").isNotEqualTo(desk.name(group(1)));
        assertThat(groups.marked()).allSatisfy(m -> {
            assertThat(m.toString()).doesNotContain("Kelompok", "lintas.json", "XXXII");
        });
        desk.setAnonymous(false, groups.reviewed());
        assertThat(desk.name(group(0))).isEqualTo("Kelompok 1");
        desk.setAnonymous(true, groups.reviewed());
        assertThat(desk.name(group(0))).isEqualTo(name);
    }

    @Test
    void marksAndCommentsAreWrittenAsCsvAndIntoMoodlesSheet() throws Exception {
        markAll(group(0), 4);
        ExportDeed deed = new ExportDeed(groups, texts, dialogs, tasks, java.util.Optional.empty());
        dialogs.answers.add(0);
        dialogs.files.add(home.resolve("nilai.csv"));
        deed.begin();
        until(() -> dialogs.told.size() == 1);
        assertThat(Files.readString(home.resolve("nilai.csv"))).contains("Kelompok 1", "Analisis masalah", ",100,100,");
        assertThat(home.resolve("nilai-komentar.csv")).exists();

        Path sheet = home.resolve("moodle.csv");
        Files.writeString(sheet, "bukan,lembar\n1,2\n");
        dialogs.answers.add(1);
        dialogs.files.add(sheet);
        deed.begin();
        until(() -> dialogs.told.size() == 2);
        assertThat(dialogs.told.get(1)).contains("moodle.csv bukan lembar penilaian Moodle");
    }

    @Test
    void groupsAreWrittenInTheirNaturalOrder() throws Exception {
        CaseProject project = store.read(SAMPLE).project();
        var group = new id.lintas.engine.project.GroupInfo("Kelompok 10", "XXXII", "", "", List.of(), Map.of());
        store.write(project.withGroup(group), folder.resolve("A.lintas.json"), "Rina");
        lines.refresh();
        until(() -> groups.reviewed().size() == 3);
        dialogs.answers.add(0);
        dialogs.files.add(home.resolve("nilai.csv"));
        new ExportDeed(groups, texts, dialogs, tasks, java.util.Optional.empty()).begin();
        until(() -> dialogs.told.size() == 1);
        assertThat(Files.readAllLines(home.resolve("nilai.csv")).stream()
                        .skip(1)
                        .map(line -> line.replaceFirst("^[^,]*,([^,]*),.*", "$1")))
                .containsExactly("Kelompok 1", "Kelompok 2", "Kelompok 10");
    }
}
