package id.lintas.plugin.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Place;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.Samples;
import id.lintas.testkit.EditorFixture;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;

final class ActivityFormTest {

    private final EditorFixture<ActivityPlan> editor = Editors.open(Samples.complete());

    private <C extends JComponent> C labelled(Class<C> type, String accessibleName) {
        return editor.every(type).stream()
                .filter(c -> accessibleName.equals(c.getAccessibleContext().getAccessibleName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No control named " + accessibleName));
    }

    @Test
    void everyFieldOfAnActivityCanBeReached() {
        List<String> fields = Arrays.stream(Activity.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(n -> !n.equals("id"))
                .toList();
        assertThat(fields)
                .allSatisfy(
                        f -> assertThat(editor.reveal(Place.of("k3", f))).as(f).isTrue());
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void theFormFollowsTheChosenCard() {
        editor.reveal(Place.of("k3", "name"));
        assertThat(labelled(JTextField.class, "Nama kegiatan").getText())
                .isEqualTo("Satu kuesioner terpadu bagi perusahaan besar");
        editor.reveal(Place.of("k7", "name"));
        assertThat(labelled(JTextField.class, "Nama kegiatan").getText())
                .isEqualTo("Umpan balik manfaat bagi perusahaan");
    }

    @Test
    void typingChangesTheChosenActivityAndItsCard() {
        editor.reveal(Place.of("k3", "name"));
        JTextField name = labelled(JTextField.class, "Nama kegiatan");
        editor.run(() -> name.setCaretPosition(name.getText().length()));
        editor.run(() -> name.replaceSelection(" di Bali"));
        assertThat(Editors.activity(editor, "k3").name()).endsWith("perusahaan besar di Bali");
        assertThat(editor.named("card-k3", JComponent.class)
                        .getAccessibleContext()
                        .getAccessibleName())
                .isEqualTo("k3, Satu kuesioner terpadu bagi perusahaan besar di Bali, tipe: Joint working");
        editor.undo();
        assertThat(labelled(JTextField.class, "Nama kegiatan").getText())
                .isEqualTo("Satu kuesioner terpadu bagi perusahaan besar");
    }

    @Test
    void numbersAndTextOfTheIndicatorAreKeptAsWritten() {
        editor.reveal(Place.of("k4", "baseline"));
        editor.run(() -> labelled(JTextComponent.class, "Dari (baseline)").setText("41,5 (ilustratif)"));
        assertThat(Editors.activity(editor, "k4").baseline()).isEqualTo("41,5 (ilustratif)");
        assertThat(Samples.project().findingIds(editor.data())).isEmpty();
    }

    @Test
    void tickingABenefitKeepsTheOrderOfTheSlides() {
        editor.reveal(Place.of("k1", "raised"));
        AbstractButton efficiency = labelled(AbstractButton.class, "Efisiensi");
        editor.run(efficiency::doClick);
        assertThat(Editors.activity(editor, "k1").raised())
                .containsExactly(
                        "benefit-raised-efficiency",
                        "benefit-raised-information-sharing",
                        "benefit-raised-policy-coherence");
    }

    @Test
    void theRolesOfTheChosenActivityCanBeReadInTheForm() {
        editor.reveal(Place.of("k5", "name"));
        assertThat(editor.every(javax.swing.JLabel.class))
                .extracting(javax.swing.JLabel::getText)
                .contains("A · Penanggung jawab: Sekretaris Utama", "R · Pelaksana: Direktorat diseminasi");
    }

    @Test
    void deletingTheLastActivityLeavesAnEmptyPlan() {
        EditorFixture<ActivityPlan> one = Editors.open(ActivityPlan.EMPTY.add(Activity.blank("k1")));
        one.run(one.named("removeActivity", AbstractButton.class)::doClick);
        assertThat(one.data()).isEqualTo(ActivityPlan.EMPTY);
        one.undo();
        assertThat(one.data().activities()).hasSize(1);
    }

    @Test
    void aNameThatLooksLikeHtmlIsShownAsItIs() {
        editor.reveal(Place.of("k3", "name"));
        editor.run(() -> labelled(JTextField.class, "Nama kegiatan").setText("<html><b>tebal"));
        JComponent card = editor.named("card-k3", JComponent.class);
        assertThat(card.createToolTip().getClientProperty("html.disable")).isEqualTo(true);
        assertThat(card.getToolTipText()).isEqualTo("<html><b>tebal");
    }
}
