package id.lintas.api.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEdt.class)
class FormChoiceTest {

    private static final ItemRef F7 = new ItemRef("issue-analysis", "f7");
    private static final ItemRef F99 = new ItemRef("issue-analysis", "f99");

    private final FakeHost<Sheet> host = new FakeHost<>(Sheet.of(Sheet.row("i1")));
    private final Form<Sheet.Row> form = Form.ofElement(host, Sheet.Row.class, "rows");
    private final List<Item> items = new ArrayList<>(List.of(Item.of("issue-analysis", "f7", "Biaya", Item.CAUSE)));

    private Sheet.Row shown() {
        host.shows = sheet -> form.show(sheet.first());
        form.show(host.data().first());
        return host.data().first();
    }

    private static List<Choice> choices(String... ids) {
        return Stream.of(ids).map(id -> Choice.of(id, "Pilihan " + id)).toList();
    }

    private static void press(SegmentButton button, int key, char typed) {
        for (var listener : button.getKeyListeners()) {
            KeyEvent e = new KeyEvent(button, KeyEvent.KEY_PRESSED, 0, 0, key, typed);
            listener.keyPressed(e);
            if (typed != KeyEvent.CHAR_UNDEFINED) {
                listener.keyTyped(new KeyEvent(button, KeyEvent.KEY_TYPED, 0, 0, KeyEvent.VK_UNDEFINED, typed));
            }
        }
    }

    @Test
    void aClickSetsAScoreAndASecondTakesItBack() {
        form.score("urgency", 1, 5);
        shown();
        Segments score = Find.one(form.component(), Segments.class);

        score.button(3).doClick();
        assertThat(host.data().first().urgency()).isEqualTo(4);

        score.button(3).doClick();
        assertThat(host.data().first().urgency()).isZero();
    }

    @Test
    void aScoreIsSetByDigitArrowAndDelete() {
        form.score("urgency", 1, 5);
        shown();
        Segments score = Find.one(form.component(), Segments.class);

        press(score.stop(), KeyEvent.VK_3, '3');
        assertThat(host.data().first().urgency()).isEqualTo(3);
        press(score.stop(), KeyEvent.VK_RIGHT, KeyEvent.CHAR_UNDEFINED);
        assertThat(host.data().first().urgency()).isEqualTo(4);
        press(score.stop(), KeyEvent.VK_DELETE, KeyEvent.CHAR_UNDEFINED);
        assertThat(host.data().first().urgency()).isZero();
    }

    @Test
    void fewShortChoicesAreSegmentsManyAreACombo() {
        form.choice("treatment", choices("a", "b", "c"));
        form.choice("judgement", choices("a", "b", "c", "d", "e", "f"));

        assertThat(Find.all(form.component(), Segments.class)).hasSize(1);
        assertThat(Find.all(form.component(), JComboBox.class)).hasSize(1);
    }

    @Test
    void showingAChoiceIsNotAnEdit() {
        form.choice("treatment", choices("a", "b")).choice("judgement", choices("a", "b", "c", "d", "e", "f"));
        form.checks("drivers", choices("x", "y")).score("urgency", 1, 5).tick("chosen");
        form.ref("activity", () -> items).refs("causes", () -> items);

        form.show(new Sheet.Row("i1", "", List.of(), "b", List.of("y"), 2, true, F7, List.of(F7), "f", null));

        assertThat(host.edits).isEmpty();
    }

    @Test
    void aComboBeginsWithNothingChosenAndKeepsAnUnknownValue() {
        form.choice("judgement", choices("a", "b", "c", "d", "e", "f"));
        shown();
        JComboBox<?> combo = Find.one(form.component(), JComboBox.class);
        assertThat(combo.getSelectedItem()).isEqualTo(Choice.of("", "belum dipilih"));

        form.show(new Sheet.Row("i1", "", List.of(), "", List.of(), 0, false, null, List.of(), "z", null));

        assertThat(combo.getSelectedItem()).isEqualTo(Choice.of("z", "tidak dikenal: z"));
        assertThat(host.edits).isEmpty();
    }

    @Test
    void checksKeepTheOrderOfTheChoices() {
        form.checks("drivers", choices("x", "y", "z"));
        shown();
        List<WrapCheck> boxes = Find.all(form.component(), WrapCheck.class);

        boxes.get(2).doClick();
        boxes.get(0).doClick();

        assertThat(host.data().first().drivers()).containsExactly("x", "z");
    }

    @Test
    void aReferenceIsChosenAndTakenBack() {
        form.ref("activity", () -> items);
        shown();
        JComboBox<?> combo = Find.one(form.component(), JComboBox.class);

        combo.setSelectedIndex(1);
        assertThat(host.data().first().activity()).isEqualTo(F7);

        combo.setSelectedIndex(0);
        assertThat(host.data().first().activity()).isNull();
    }

    @Test
    void aDanglingReferenceStaysAndSaysSo() {
        form.refs("causes", () -> items);
        shown();

        form.show(new Sheet.Row("i1", "", List.of(), "", List.of(), 0, false, null, List.of(F7, F99), "", null));

        assertThat(Find.all(form.component(), WrapCheck.class))
                .extracting(WrapCheck::words)
                .containsExactly("Biaya", "sudah tidak ada: f99");
        assertThat(Find.all(form.component(), WrapCheck.class)).allMatch(WrapCheck::isSelected);
    }

    @Test
    void anotherTickKeepsADanglingReference() {
        host.edit(
                "",
                "",
                sheet -> Sheet.of(
                        new Sheet.Row("i1", "", List.of(), "", List.of(), 0, false, null, List.of(F99), "", null)));
        form.refs("causes", () -> items);
        shown();

        Find.all(form.component(), WrapCheck.class).get(0).doClick();

        assertThat(host.data().first().causes()).containsExactly(F7, F99);
    }

    @Test
    void itemsThatAppearLaterCanBeChosen() {
        form.refs("causes", () -> items);
        shown();

        items.add(Item.of("issue-analysis", "f8", "Data", Item.CAUSE));
        form.show(host.data().first());

        assertThat(Find.all(form.component(), WrapCheck.class)).hasSize(2);
    }

    @Test
    void nothingToChooseFromIsSaid() {
        items.clear();
        form.refs("causes", () -> items);
        shown();

        assertThat(Find.all(form.component(), WrapLabel.class))
                .extracting(WrapLabel::getText)
                .contains("Belum ada yang dapat dipilih.");
    }

    @Test
    void aTickIsTheValue() {
        form.tick("chosen");
        shown();

        Find.one(form.component(), WrapCheck.class).doClick();

        assertThat(host.data().first().chosen()).isTrue();
    }

    @Test
    void nothingChangesWhereNothingMayBeChanged() {
        host.readOnly = true;
        form.score("urgency", 1, 5).tick("chosen").refs("causes", () -> items);
        shown();

        Find.one(form.component(), Segments.class).button(2).doClick();
        Find.all(form.component(), WrapCheck.class).forEach(WrapCheck::doClick);

        assertThat(host.edits).isEmpty();
        assertThat(host.data()).isEqualTo(Sheet.of(Sheet.row("i1")));
    }
}
