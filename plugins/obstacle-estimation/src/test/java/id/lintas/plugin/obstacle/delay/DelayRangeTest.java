package id.lintas.plugin.obstacle.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DelayRangeTest {

    @Test
    void theRangeIsGoneThroughFromItsLeastToItsGreatest() {
        DelayRange range = new DelayRange(2, 6, 12);
        assertThat(range.at(0)).isEqualTo(2);
        assertThat(range.at(1)).isEqualTo(12);
        assertThat(range.at(0.4))
                .as("the likeliest stands at (likely - low) / (high - low)")
                .isEqualTo(6);
    }

    /** The distribution function, written out from its definition: the area of the triangle at the left of a day. */
    @Test
    void theInverseUndoesTheDistributionFunction() {
        DelayRange range = new DelayRange(3, 5, 13);
        for (int i = 1; i < 100; i++) {
            double day = range.at(i / 100.0);
            double area = day < 5 ? (day - 3) * (day - 3) / (10 * 2) : 1 - (13 - day) * (13 - day) / (10 * 8);
            assertThat(area).isCloseTo(i / 100.0, within(1e-12));
        }
    }

    @Test
    void aRangeOfOneDayIsThatDay() {
        assertThat(new DelayRange(7, 7, 7).at(0.3)).isEqualTo(7);
        assertThat(new DelayRange(7, 7, 7).mean()).isEqualTo(7);
    }

    @Test
    void theLikeliestMayStandAtEitherEnd() {
        assertThat(new DelayRange(0, 0, 10).at(0.75)).isCloseTo(5, within(1e-12));
        assertThat(new DelayRange(0, 10, 10).at(0.25)).isCloseTo(5, within(1e-12));
    }

    @Test
    void aRangeOutOfOrderIsNotPossible() {
        assertThat(new DelayRange(0, 5, 9).possible()).isTrue();
        assertThat(new DelayRange(6, 5, 9).possible()).isFalse();
        assertThat(new DelayRange(1, 10, 9).possible()).isFalse();
        assertThat(new DelayRange(-1, 5, 9).possible()).isFalse();
    }
}
