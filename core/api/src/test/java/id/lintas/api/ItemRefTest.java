package id.lintas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemRefTest {

    @Test
    void whatIsWrittenIsReadBack() {
        ItemRef ref = new ItemRef("activity-planning", "k4");

        assertThat(ref).hasToString("activity-planning:k4");
        assertThat(ItemRef.parse(ref.toString())).isEqualTo(ref);
    }

    @Test
    void theIdMayHoldAColon() {
        assertThat(ItemRef.parse("quiz:q1:a")).isEqualTo(new ItemRef("quiz", "q1:a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k4", ":k4", "quiz:", ":"})
    void anythingElseIsRefusedByName(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemRef.parse(text))
                .withMessageContaining(text);
    }

    @Test
    void aStepCannotHoldAColon() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemRef("a:b", "k4"));
    }
}
