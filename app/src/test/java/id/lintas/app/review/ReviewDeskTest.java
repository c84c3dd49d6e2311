package id.lintas.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.text.AppTexts;
import id.lintas.engine.Engine;
import id.lintas.engine.review.FolderReview;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.task.TaskRunner;
import id.lintas.engine.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewDeskTest {

    private static final Path SAMPLES = Path.of("../samples/projects");

    private static final List<String> STEPS =
            List.of("issue-analysis", "activity-planning", "obstacle-estimation", "best-practices", "quiz");

    @TempDir
    Path home;

    private final LinkedBlockingQueue<Runnable> here = new LinkedBlockingQueue<>();
    private final TaskRunner tasks = new TaskRunner(here::add);
    private Path folder;
    private ReviewDesk desk;

    @BeforeEach
    void aFolderOfThree() throws IOException {
        folder = Files.createDirectories(home.resolve("kelas"));
        Files.copy(SAMPLES.resolve("bps-survei-terintegrasi.lintas.json"), folder.resolve("kelompok-10.lintas.json"));
        Files.copy(SAMPLES.resolve("damaged/truncated.lintas.json"), folder.resolve("kelompok-12.lintas.json"));
        Files.copy(SAMPLES.resolve("bps-setengah-terisi.lintas.json"), folder.resolve("kelompok-2.lintas.json"));
        FolderReview review = new FolderReview(
                new Engine(List.of(), home.resolve("cache")), new ProjectStore(UserFolders.portable(home)));
        desk = new ReviewDesk(review, tasks);
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    private void untilQuiet() throws InterruptedException {
        while (desk.busy()) {
            here.take().run();
        }
    }

    @Test
    void namesComeFirstAndADamagedFileStopsNothing() throws Exception {
        desk.open(folder);
        here.take().run();
        assertThat(desk.lines()).hasSize(3).allSatisfy(l -> assertThat(l.row()).isEmpty());
        assertThat(desk.done()).isZero();
        untilQuiet();
        assertThat(desk.lines())
                .extracting(l -> l.row().orElseThrow().reviewed().isPresent())
                .containsExactly(true, false, true);
    }

    @Test
    void anotherLookSeesWhatIsNewAndForgetsWhatTheEarlierStillBrings() throws Exception {
        desk.open(folder);
        here.take().run();
        Files.delete(folder.resolve("kelompok-12.lintas.json"));
        desk.refresh();
        untilQuiet();
        assertThat(desk.lines()).hasSize(2).allSatisfy(l -> assertThat(l.row()).isPresent());
    }

    @Test
    void whoStopsKeepsWhatHasCome() throws Exception {
        desk.open(folder);
        untilQuiet();
        Files.delete(folder.resolve("kelompok-12.lintas.json"));
        desk.refresh();
        desk.stop();
        assertThat(desk.busy()).isFalse();
        assertThat(desk.lines()).hasSize(3).allSatisfy(l -> assertThat(l.row()).isPresent());
    }

    @Test
    void aFolderThatIsGoneIsSaid() throws Exception {
        desk.open(home.resolve("tidak-ada"));
        untilQuiet();
        assertThat(desk.trouble()).isPresent();
    }

    private final AppTexts texts = new AppTexts(() -> Texts.INDONESIAN);

    private static List<Object> groups(ReviewTable table) {
        return IntStream.range(0, table.getRowCount())
                .mapToObj(row -> table.getValueAt(row, 0))
                .toList();
    }

    @Test
    void aFileWithoutAGroupStandsUnderItsName() throws Exception {
        desk.open(folder);
        untilQuiet();
        ReviewTableModel model = new ReviewTableModel(texts, List.of(), step -> step, new NoMarks());
        model.show(desk.lines());
        assertThat(model.getValueAt(1, 0)).isEqualTo("kelompok-12.lintas.json");
    }

    @Test
    void rowsThatMoveWhenTheyAreReadAreInOrderAndPaintedAnew() throws Exception {
        desk.open(folder);
        here.take().run();
        ReviewTableModel model = new ReviewTableModel(texts, STEPS, step -> step, new NoMarks());
        ReviewTable table = new ReviewTable(texts, model);
        model.show(desk.lines());
        table.columnsChanged();
        table.setSize(900, 200);
        untilQuiet();
        boolean painted = PaintedWhole.by(table, () -> model.show(desk.lines()));
        assertThat(groups(table)).containsExactly("Kelompok 3", "Kelompok 4", "kelompok-12.lintas.json");
        assertThat(painted).isTrue();
    }

    @Test
    void theTableIsOrderedByTheLanguageAndFilteredByWords() throws Exception {
        desk.open(folder);
        untilQuiet();
        AppTexts texts = new AppTexts(() -> Texts.INDONESIAN);
        ReviewTableModel model = new ReviewTableModel(texts, List.of("quiz"), step -> "Tugas " + step, new NoMarks());
        ReviewTable table = new ReviewTable(texts, model);
        if (model.show(desk.lines())) {
            table.columnsChanged();
        }
        int file = IntStream.range(0, table.getColumnCount())
                .filter(i -> table.getColumnName(i).equals("Berkas"))
                .findFirst()
                .orElseThrow();
        table.getRowSorter().toggleSortOrder(file);
        assertThat(IntStream.range(0, 3).mapToObj(row -> table.getValueAt(row, file)))
                .containsExactly("kelompok-2.lintas.json", "kelompok-10.lintas.json", "kelompok-12.lintas.json");
        table.filter("baris KELOMPOK-12");
        assertThat(table.getRowCount()).isEqualTo(1);
        table.setRowSelectionInterval(0, 0);
        assertThat(table.selected().orElseThrow().submission().name()).isEqualTo("kelompok-12.lintas.json");
    }
}
