package id.lintas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PartTest {

    private static Part part(int done, int total) {
        return new Part("usg", "Skor USG", done, total, Place.STEP);
    }

    @Test
    void aPartIsCompleteWhenAllOfItIsDone() {
        assertThat(part(3, 5).complete()).isFalse();
        assertThat(part(5, 5).complete()).isTrue();
    }

    @Test
    void moreThanAskedForCountsAsAll() {
        assertThat(part(7, 5).done()).isEqualTo(5);
        assertThat(part(7, 5).complete()).isTrue();
    }

    @Test
    void nothingAskedForIsNoPart() {
        assertThatIllegalArgumentException().isThrownBy(() -> part(0, 0)).withMessageContaining("0 of 0");
        assertThatIllegalArgumentException().isThrownBy(() -> part(-1, 5));
    }
}
