package id.lintas.api.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.lintas.api.Place;
import java.awt.Component;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEdt.class)
class FormTest {

    private final FakeHost<Sheet> host = new FakeHost<>(Sheet.of(Sheet.row("i1"), Sheet.row("i2")));

    private Form<Sheet.Row> form() {
        return Form.ofElement(host, Sheet.Row.class, "rows");
    }

    @Test
    void aFormOfTheStepItselfEditsTheStep() {
        Form<Sheet> form = Form.of(host, Sheet.class).text("title");
        form.show(host.data());

        Find.one(form.component(), JTextField.class).setText("Survei");

        assertThat(host.data().title()).isEqualTo("Survei");
        assertThat(host.edits).containsOnly(new FakeHost.Edit("‹field.title›", ".title"));
    }

    @Test
    void aComponentThatIsNotThereIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form().text("urgencyy"))
                .withMessage("Row has no component 'urgencyy'");
    }

    @Test
    void aComponentOfAnotherTypeIsNamedWithBothTypes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form().score("statement", 1, 5))
                .withMessage("Row.statement is a String, but score needs int");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form().refs("affected", List::of))
                .withMessage("Row.affected is a List<String>, but refs needs List<ItemRef>");
    }

    @Test
    void aNumberOutOfRangeIsShownAsWrongAndStaysOut() {
        Form<Sheet.Row> form = form().number("urgency", 1, 40);
        host.shows = sheet -> form.show(sheet.first());
        form.show(host.data().first());
        JTextField field = Find.one(form.component(), JTextField.class);

        field.setText("12");
        field.setText("41");

        assertThat(host.data().first().urgency()).isNotEqualTo(41);
        assertThat(field.getClientProperty("JComponent.outline")).isEqualTo("error");

        field.setText("40");

        assertThat(host.data().first().urgency()).isEqualTo(40);
        assertThat(field.getClientProperty("JComponent.outline")).isNull();
    }

    @Test
    void aNumberFieldTakesDigitsOnly() {
        Form<Sheet.Row> form = form().number("urgency", 1, 40);
        form.show(host.data().first());
        JTextField field = Find.one(form.component(), JTextField.class);

        field.setText("1a");

        assertThat(field.getText()).isEmpty();
    }

    @Test
    void anEmptyNumberIsNullWhereTheRecordAllowsIt() {
        Form<Sheet.Row> form = form().number("baseline", 1, 40);
        host.shows = sheet -> form.show(sheet.first());
        form.show(host.data().first());
        JTextField field = Find.one(form.component(), JTextField.class);

        field.setText("7");
        assertThat(host.data().first().baseline()).isEqualTo(7);
        field.setText("");

        assertThat(host.data().first().baseline()).isNull();
    }

    @Test
    void theHostIsToldWhichFieldHasTheFocus() {
        Form<Sheet.Row> form = form().text("statement").score("urgency", 1, 5);
        form.show(host.data().rows().get(1));

        gainFocus(Find.one(form.component(), JTextField.class));
        gainFocus(Find.one(form.component(), SegmentButton.class));

        assertThat(host.focused).containsExactly(Place.of("i2", "statement"), Place.of("i2", "urgency"));
    }

    private static void gainFocus(Component component) {
        FocusEvent e = new FocusEvent(component, FocusEvent.FOCUS_GAINED);
        Stream.of(component.getFocusListeners()).forEach(listener -> listener.focusGained(e));
    }

    @Test
    void revealFindsFieldsByName() {
        Form<Sheet.Row> form = form().text("statement");
        form.show(host.data().first());

        assertThat(form.reveal("statement")).isTrue();
        assertThat(form.reveal("nothing")).isFalse();
    }

    @Test
    void aControlOfThePluginsOwnIsShownTheElement() {
        List<String> seen = new ArrayList<>();
        Form<Sheet.Row> form = form().add("map", new JPanel(), row -> seen.add(row.id()));

        form.show(host.data().rows().get(1));
        form.show(null);

        assertThat(seen).containsExactly("i2");
    }

    @Test
    void fieldsStandInTwoColumnsAndInOneWhereItIsNarrow() {
        Form<Sheet.Row> form = form().text("statement").text("treatment");
        List<JTextField> fields = Find.all(form.component(), JTextField.class);

        Find.layOut(form.component(), 820, 400);
        assertThat(fields.get(1).getY()).isEqualTo(fields.get(0).getY());
        assertThat(fields.get(1).getX()).isGreaterThan(fields.get(0).getWidth());

        Find.layOut(form.component(), 500, 400);
        assertThat(fields.get(1).getX()).isEqualTo(fields.get(0).getX());
        assertThat(fields.get(1).getY()).isGreaterThan(fields.get(0).getY());
    }

    @Test
    void aWideFieldTakesTheWholeRow() {
        Form<Sheet.Row> form = form().wide().text("statement").text("treatment");

        Find.layOut(form.component(), 820, 400);

        assertThat(Find.one(form.component(), JTextField.class).getWidth()).isEqualTo(820);
    }
}
