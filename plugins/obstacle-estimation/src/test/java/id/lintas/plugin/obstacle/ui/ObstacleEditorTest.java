package id.lintas.plugin.obstacle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Place;
import id.lintas.plugin.obstacle.NoneFound;
import id.lintas.plugin.obstacle.Obstacle;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.Samples;
import id.lintas.plugin.obstacle.map.Mark;
import id.lintas.testkit.EditorFixture;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.util.HashSet;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;

class ObstacleEditorTest {

    @Test
    void theRegisterRunsFromTheHighestScoreDownAndTheUnratedComeLast() {
        EditorFixture<ObstacleData> editor = open(Samples.half());
        assertThat(register(editor).order())
                .containsExactly("r1", "r8", "r2", "r3", "r5", "r9", "r6", "r7", "r4", "r11");
    }

    @Test
    void addingChoosesTheNewObstacleAndUndoTakesItBack() {
        EditorFixture<ObstacleData> editor = open(Samples.complete());
        editor.run(() -> editor.named("addObstacle", JButton.class).doClick());
        assertThat(editor.data().obstacles()).hasSize(11);
        assertThat(editor.data().obstacles().get(10).id()).isEqualTo("r11");
        assertThat(map(editor).chosen()).isEqualTo("r11");
        editor.undo();
        assertThat(editor.data()).isEqualTo(Samples.complete());
    }

    @Test
    void deletingTakesTheChosenObstacleAndChoosesTheHighestOfTheRest() {
        EditorFixture<ObstacleData> editor = open(Samples.complete());
        editor.reveal(Place.of("r4", ""));
        editor.run(() -> editor.named("deleteObstacle", JButton.class).doClick());
        assertThat(editor.data().obstacle("r4")).isEmpty();
        assertThat(editor.edits()).containsExactly("Hapus kendala r4");
        assertThat(map(editor).chosen()).isEqualTo("r1");
    }

    @Test
    void arrowKeysRateTheChosenObstacleWithinTheScale() {
        EditorFixture<ObstacleData> editor = open(Samples.complete());
        press(editor, "UP");
        press(editor, "UP");
        press(editor, "LEFT");
        Obstacle moved = editor.data().obstacle("r1").orElseThrow();
        assertThat(moved.likelihood()).isEqualTo(5);
        assertThat(moved.impact()).isEqualTo(4);
        assertThat(editor.edits()).containsExactly("Geser r1 di peta", "Geser r1 di peta");
    }

    @Test
    void spaceGivesTheKeysToTheMarkAfterMitigation() {
        EditorFixture<ObstacleData> editor = open(Samples.complete());
        press(editor, "SPACE");
        press(editor, "DOWN");
        Obstacle moved = editor.data().obstacle("r1").orElseThrow();
        assertThat(moved.residualLikelihood()).isEqualTo(1);
        assertThat(moved.likelihood()).isEqualTo(4);
        assertThat(editor.focused()).contains(Place.of("r1", "residualLikelihood"));
    }

    @Test
    void pageDownGoesToTheNextMarkAndAllAreReached() {
        EditorFixture<ObstacleData> editor = open(Samples.complete());
        Set<String> reached = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            press(editor, "PAGE_DOWN");
            reached.add(map(editor).chosen() + map(editor).activeAfter());
        }
        assertThat(reached).hasSize(20);
    }

    @Test
    void anUnratedObstacleIsPlacedInTheMiddleByTheFirstArrow() {
        EditorFixture<ObstacleData> editor = open(Samples.half());
        editor.reveal(Place.of("r4", ""));
        press(editor, "RIGHT");
        Obstacle placed = editor.data().obstacle("r4").orElseThrow();
        assertThat(placed.likelihood()).isEqualTo(3);
        assertThat(placed.impact()).isEqualTo(3);
    }

    @Test
    void aClickOnAMarkChoosesItAndDraggingRatesIt() {
        EditorFixture<ObstacleData> editor = open(Samples.complete());
        HeatMap map = map(editor);
        editor.run(() -> {
            map.setSize(map.getPreferredSize());
            Mark mark = new Mark("r8", false, 2, 5);
            Point at = map.layoutNow().positions().get(mark);
            Rectangle target = map.layoutNow().cell(3, 3);
            send(map, MouseEvent.MOUSE_PRESSED, at.x, at.y);
            send(map, MouseEvent.MOUSE_DRAGGED, target.x + 5, target.y + 5);
            send(map, MouseEvent.MOUSE_RELEASED, target.x + 5, target.y + 5);
        });
        assertThat(map.chosen()).isEqualTo("r8");
        Obstacle moved = editor.data().obstacle("r8").orElseThrow();
        assertThat(moved.likelihood() + "/" + moved.impact()).isEqualTo("3/3");
    }

    @Test
    void theMapIsDescribedInWords() {
        String words = map(open(Samples.half())).getAccessibleContext().getAccessibleDescription();
        assertThat(words)
                .startsWith(
                        "Skor dibaca dari matriks pemerintah (batas tingkat A), bukan hasil kali. r1 Direktorat enggan")
                .contains("kemungkinan 4, dampak 5, skor awal 24, sangat tinggi.")
                .contains("r4 Waktu uji coba panjang sedangkan jadwal survei tetap berjalan: belum dinilai.")
                .contains("Sesudah mitigasi: kemungkinan 3, dampak 3, skor 14, sedang.");
    }

    @Test
    void oneClickAddsAnObstacleForAnActivityAndTakesBackItsNote() {
        EditorFixture<ObstacleData> editor = open(Samples.half());
        editor.reveal(Place.item("k7"));
        assertThat(tabs(editor).getSelectedIndex()).isEqualTo(1);
        editor.run(() -> editor.named("addFor-k7", JButton.class).doClick());
        Obstacle added = editor.data().obstacle("r12").orElseThrow();
        assertThat(added.activities()).containsExactly(Samples.activity("k7"));
        assertThat(editor.data().noneFound()).extracting(NoneFound::id).containsExactly("n1");
        assertThat(tabs(editor).getSelectedIndex()).isZero();
    }

    @Test
    void noneFoundIsNotedAndTakenBack() {
        EditorFixture<ObstacleData> editor = open(Samples.half());
        editor.run(() -> editor.named("noneFor-k2", JButton.class).doClick());
        assertThat(editor.data().noneFoundFor(Samples.activity("k2"))).isPresent();
        assertThat(editor.edits()).containsExactly("Tandai k2 tanpa kendala");
        editor.run(() -> editor.named("removeNote-n3", JButton.class).doClick());
        assertThat(editor.data()).isEqualTo(Samples.half());
    }

    @Test
    void anObstacleOfAnActivityOpensInTheMap() {
        EditorFixture<ObstacleData> editor = open(Samples.complete());
        editor.reveal(Place.item("k5"));
        editor.run(() -> editor.named("open-k5-r2", JButton.class).doClick());
        assertThat(tabs(editor).getSelectedIndex()).isZero();
        assertThat(map(editor).chosen()).isEqualTo("r2");
    }

    @Test
    void aPlaceThatIsNotThereIsNotRevealed() {
        EditorFixture<ObstacleData> editor = open(Samples.complete());
        assertThat(editor.reveal(Place.of("r99", "owner"))).isFalse();
        assertThat(editor.reveal(Place.of("r1", "colour"))).isFalse();
        assertThat(editor.reveal(Place.of("k1", "reason"))).isTrue();
        assertThat(editor.reveal(Place.STEP)).isTrue();
    }

    @Test
    void nothingMovesInAReadOnlyProject() {
        EditorFixture<ObstacleData> editor =
                EditorFixture.openReadOnly(Samples.project(), new ObstacleEditorFactory(), Samples.complete());
        press(editor, "UP");
        editor.run(() -> editor.named("addObstacle", JButton.class).doClick());
        editor.run(() -> editor.named("deleteObstacle", JButton.class).doClick());
        editor.run(() -> editor.named("addFor-k1", JButton.class).doClick());
        assertThat(editor.edits()).isEmpty();
    }

    private static EditorFixture<ObstacleData> open(ObstacleData data) {
        return EditorFixture.open(Samples.project(), new ObstacleEditorFactory(), data);
    }

    private static HeatMap map(EditorFixture<ObstacleData> editor) {
        return editor.named("map", HeatMap.class);
    }

    private static RegisterTable register(EditorFixture<ObstacleData> editor) {
        return editor.named("register", RegisterTable.class);
    }

    private static JTabbedPane tabs(EditorFixture<ObstacleData> editor) {
        return (JTabbedPane) editor.component();
    }

    private static void press(EditorFixture<ObstacleData> editor, String key) {
        HeatMap map = map(editor);
        editor.run(() -> {
            Object action = map.getInputMap().get(KeyStroke.getKeyStroke(key));
            map.getActionMap().get(action).actionPerformed(new ActionEvent(map, ActionEvent.ACTION_PERFORMED, key));
        });
    }

    private static void send(HeatMap map, int id, int x, int y) {
        map.dispatchEvent(new MouseEvent(map, id, 0, 0, x, y, 1, false, MouseEvent.BUTTON1));
    }
}
