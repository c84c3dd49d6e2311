package id.lintas.api.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ElementEditTest {

    private final Sheet sheet = Sheet.of(Sheet.row("i1"), Sheet.row("i2"));

    @Test
    void oneComponentOfOneElementChanges() {
        Sheet changed = new ElementEdit("rows", "i2", "urgency", 4).apply(sheet);

        assertThat(changed.rows().get(1).urgency()).isEqualTo(4);
        assertThat(changed.rows().get(0)).isSameAs(sheet.rows().get(0));
    }

    @Test
    void theSameValueOrAnUnknownElementLeavesTheSameData() {
        assertThat(new ElementEdit("rows", "i2", "urgency", 0).apply(sheet)).isSameAs(sheet);
        assertThat(new ElementEdit("rows", "i9", "urgency", 4).apply(sheet)).isSameAs(sheet);
        assertThat(new ElementEdit("", "", "title", "").apply(sheet)).isSameAs(sheet);
    }

    @Test
    void aListThatIsNotThereIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ElementEdit("issues", "i1", "urgency", 4).apply(sheet))
                .withMessage("Sheet has no component issues");
    }
}
