package id.lintas.plugin.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Place;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.Samples;
import id.lintas.testkit.EditorFixture;
import java.awt.Rectangle;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file from the future is shown whole and cannot be changed. */
final class ReadOnlyTest {

    private final EditorFixture<ActivityPlan> editor =
            EditorFixture.openReadOnly(Samples.project(), new ActivityEditorFactory(), Samples.half());

    @BeforeEach
    void layOut() {
        editor.run(() -> Editors.layOut(editor.component()));
    }

    @Test
    void keysOnACardMoveNothing() {
        Editors.press(editor, "card-k1", "alt RIGHT");
        Editors.press(editor, "card-k1", "DELETE");
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void aDraggedCardStaysWhereItIs() {
        JComponent card = editor.named("card-k1", JComponent.class);
        Editors.drag(editor, card, 5, 5, 400, 5);
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void lettersInTheMatrixSetNothing() {
        JTable table = editor.named("raciMatrix", JTable.class);
        editor.run(() -> table.changeSelection(0, 1, false, false));
        Editors.press(editor, "raciMatrix", "typed c");
        assertThat(editor.edits()).isEmpty();
        assertThat(table.isCellEditable(0, 0)).isFalse();
    }

    @Test
    void barsStayWhereTheyAre() {
        editor.reveal(Place.of("k1", "start"));
        editor.run(() -> Editors.layOut(editor.component()));
        Editors.press(editor, "gantt", "alt RIGHT");
        GanttChart chart = editor.named("gantt", GanttChart.class);
        Rectangle bar = chart.scale().bar(0, 1, 12);
        Editors.drag(
                editor, chart, (int) bar.getCenterX(), (int) bar.getCenterY(), bar.x + 400, (int) bar.getCenterY());
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void buttonsThatWouldChangeSomethingAreOff() {
        assertThat(editor.named("addActivity", JButton.class).isEnabled()).isFalse();
        assertThat(editor.named("removeActivity", JButton.class).isEnabled()).isFalse();
        assertThat(editor.named("addAgency", JButton.class).isEnabled()).isFalse();
        assertThat(editor.named("addFor-f7", JButton.class).isEnabled()).isFalse();
    }

    @Test
    void noRepairIsOfferedUnderTheMatrix() {
        editor.reveal(Place.of("k2", "accountable"));
        assertThat(editor.every(JButton.class))
                .extracting(JButton::getText)
                .noneMatch(t -> t != null && t.startsWith("Jadikan"));
    }
}
