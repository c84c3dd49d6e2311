package id.lintas.plugin.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Place;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.Samples;
import id.lintas.testkit.EditorFixture;
import java.awt.Point;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

final class BoardViewTest {

    private final EditorFixture<ActivityPlan> editor = Editors.open(Samples.complete());

    private String cellOf(String card) {
        return SwingUtilities.getAncestorOfClass(TypeCell.class, editor.named(card, JComponent.class))
                .getName();
    }

    @Test
    void cardsLieOnTheirTypes() {
        assertThat(cellOf("card-k4")).isEqualTo("cell-how-type-joint-working");
        assertThat(cellOf("card-k5")).isEqualTo("cell-how-type-inclusion");
    }

    @Test
    void altWithAnArrowMovesACardToTheNextType() {
        Editors.press(editor, "card-k4", "alt RIGHT");
        assertThat(Editors.activity(editor, "k4").type()).isEqualTo("how-type-strategic-alliance");
        Editors.press(editor, "card-k4", "alt DOWN");
        assertThat(cellOf("card-k4")).isEqualTo("cell-how-type-union");
        assertThat(editor.edits()).containsExactly("Ubah tipe kegiatan", "Ubah tipe kegiatan");
    }

    @Test
    void atTheEdgeOfTheBoardNothingChanges() {
        Editors.press(editor, "card-k5", "alt UP");
        Editors.press(editor, "card-k5", "alt LEFT");
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void aCardWithoutATypeLiesInARowOfItsOwnAndEntersTheBoardAtItsFirstType() {
        EditorFixture<ActivityPlan> half = Editors.open(Samples.half());
        Editors.press(half, "card-k3", "alt DOWN");
        assertThat(Editors.activity(half, "k3").type()).isEqualTo("how-type-inclusion");
    }

    @Test
    void draggingACardSetsItsType() {
        JComponent card = editor.named("card-k1", JComponent.class);
        JComponent merger = editor.named("cell-how-type-merger", JComponent.class);
        Point to = SwingUtilities.convertPoint(merger, 20, 20, card);
        Editors.drag(editor, card, 5, 5, to.x, to.y);
        assertThat(Editors.activity(editor, "k1").type()).isEqualTo("how-type-merger");
        editor.undo();
        assertThat(cellOf("card-k1")).isEqualTo("cell-how-type-dialogue");
    }

    @Test
    void aNewActivityIsChosenAndHasNoType() {
        editor.run(editor.named("addActivity", JButton.class)::doClick);
        assertThat(editor.data().activities()).extracting(Activity::id).contains("k9");
        assertThat(cellOf("card-k9")).isEqualTo("cell-untyped");
        editor.run(editor.named("removeActivity", JButton.class)::doClick);
        assertThat(editor.data()).isEqualTo(Samples.complete());
    }

    @Test
    void anEmptyPlanOffersAnActivityForTheRootCause() {
        EditorFixture<ActivityPlan> empty = Editors.open(ActivityPlan.EMPTY);
        empty.run(empty.named("addFirstActivity", JButton.class)::doClick);
        assertThat(Editors.activity(empty, "k1").causes()).containsExactly(Samples.cause("f7"));
    }

    @Test
    void placesOpenTheTabThatHasThem() {
        JTabbedPane tabs = editor.named("activityTabs", JTabbedPane.class);
        editor.reveal(Place.of("k5", "accountable"));
        assertThat(tabs.getSelectedIndex()).isEqualTo(1);
        editor.reveal(Place.of("k5", "end"));
        assertThat(tabs.getSelectedIndex()).isEqualTo(2);
        editor.reveal(Place.of("f7", "coverage"));
        assertThat(tabs.getSelectedIndex()).isEqualTo(3);
        editor.reveal(Place.of("k5", "output"));
        assertThat(tabs.getSelectedIndex()).isZero();
        assertThat(editor.reveal(Place.of("k99", "name"))).isFalse();
    }
}
