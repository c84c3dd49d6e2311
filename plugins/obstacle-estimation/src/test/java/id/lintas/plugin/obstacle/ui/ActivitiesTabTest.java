package id.lintas.plugin.obstacle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.plugin.obstacle.NoneFound;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.ObstacleStep;
import id.lintas.plugin.obstacle.Samples;
import id.lintas.testkit.EditorFixture;
import id.lintas.testkit.StepFixture;
import java.awt.Component;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;

class ActivitiesTabTest {

    @Test
    void everyActivityHasAWayToAddAnObstacle() {
        EditorFixture<ObstacleData> editor = open(Samples.complete());
        for (int i = 1; i <= 8; i++) {
            assertThat(editor.named("addFor-k" + i, JButton.class).isEnabled()).isTrue();
        }
    }

    @Test
    void onlyAnActivityThatNobodyLookedAtOffersNoneFound() {
        EditorFixture<ObstacleData> editor = open(Samples.half());
        assertThat(names(editor)).contains("noneFor-k2").doesNotContain("noneFor-k1", "noneFor-k7");
    }

    @Test
    void aLinkNamesTheObstacleAndItsScore() {
        EditorFixture<ObstacleData> editor = open(Samples.complete());
        JButton link = editor.named("open-k5-r2", JButton.class);
        assertThat(link.getText()).isEqualTo("r2  Kebiasaan lama: setiap data baru berarti survei baru");
        assertThat(link.getAccessibleContext().getAccessibleName()).endsWith("19, tinggi");
    }

    @Test
    void writingTheReasonKeepsItsFieldSoThatTheCaretStays() {
        EditorFixture<ObstacleData> editor = open(Samples.half());
        JTextField field = reason(editor, "");
        editor.run(() -> field.setText("Sudah dibahas dengan asosiasi usaha."));
        assertThat(editor.data().noneFoundFor(Samples.activity("k7")))
                .map(NoneFound::reason)
                .contains("Sudah dibahas dengan asosiasi usaha.");
        assertThat(reason(editor, "Sudah dibahas dengan asosiasi usaha.")).isSameAs(field);
    }

    @Test
    void aNoteOnAnActivityThatIsGoneCanStillBeReachedAndRemoved() {
        ObstacleData data = ObstacleData.of(
                List.of(Samples.sound("r1")),
                List.of(new NoneFound("n1", new ItemRef("activity-planning", "k77"), "Tidak perlu izin.")));
        EditorFixture<ObstacleData> editor = open(data);
        assertThat(editor.reveal(Place.of("n1", "reason"))).isTrue();
        editor.run(() -> editor.named("removeNote-n1", JButton.class).doClick());
        assertThat(editor.data().noneFound()).isEmpty();
        assertThat(editor.reveal(Place.of("n1", "reason"))).isFalse();
    }

    @Test
    void withoutActivitiesTheTabSaysWhereToBegin() {
        EditorFixture<ObstacleData> editor =
                EditorFixture.open(StepFixture.of(new ObstacleStep()), new ObstacleEditorFactory(), ObstacleData.EMPTY);
        assertThat(editor.named("activities", JScrollPane.class)).isNotNull();
        assertThat(names(editor)).noneMatch(name -> name.startsWith("addFor-"));
    }

    @Test
    void anEmptyStepOffersTheFirstObstacle() {
        EditorFixture<ObstacleData> editor = open(ObstacleData.EMPTY);
        editor.run(() -> editor.named("addFirstObstacle", JButton.class).doClick());
        assertThat(editor.data().obstacles()).hasSize(1);
        assertThat(editor.edits()).containsExactly("Tambah kendala");
    }

    private static EditorFixture<ObstacleData> open(ObstacleData data) {
        return EditorFixture.open(Samples.project(), new ObstacleEditorFactory(), data);
    }

    private static JTextField reason(EditorFixture<ObstacleData> editor, String text) {
        JScrollPane tab = editor.named("activities", JScrollPane.class);
        return editor.every(JTextField.class).stream()
                .filter(field -> tab.isAncestorOf(field) && field.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(EditorFixture<ObstacleData> editor) {
        return editor.every(JButton.class).stream()
                .map(Component::getName)
                .filter(name -> name != null)
                .toList();
    }
}
