package id.lintas.engine.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.lintas.engine.mark.Agreement.Pair;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static List<Pair> pairs(int[] first, int[] second) {
        return IntStream.range(0, first.length)
                .mapToObj(i -> new Pair(
                        ReviewsTest.review("a" + i, "A").withLevel("quiz", first[i]),
                        ReviewsTest.review("b" + i, "B").withLevel("quiz", second[i])))
                .toList();
    }

    private static Agreement only(int[] first, int[] second) {
        List<Agreement> all = Agreement.of(pairs(first, second));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** Five projects, counted out in the open. */
    @Test
    void kappaIsWhatOneReckonsByHand() {
        Agreement agreement = only(new int[] {1, 2, 1, 3, 4}, new int[] {1, 2, 2, 3, 2});
        assertThat(agreement.projects()).isEqualTo(5);
        assertThat(agreement.exact()).isEqualTo(0.6);
        assertThat(agreement.near()).isEqualTo(0.8);
        double observed = 1 + 4;
        double expected = 0;
        int[] rows = {2, 1, 1, 1};
        int[] columns = {1, 3, 1, 0};
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                expected += (i - j) * (i - j) * rows[i] * columns[j] / 5.0;
            }
        }
        assertThat(agreement.kappa()).hasValueCloseTo(1 - observed / expected, within(1e-12));
    }

    @Test
    void fullAgreementIsOneOppositesAreMinusOneAndOneLevelForAllIsUndefined() {
        assertThat(only(new int[] {1, 2, 3, 4}, new int[] {1, 2, 3, 4}).kappa()).hasValue(1);
        assertThat(only(new int[] {1, 4, 1, 4}, new int[] {4, 1, 4, 1}).kappa()).hasValue(-1);
        assertThat(only(new int[] {3, 3}, new int[] {3, 3}).kappa()).isEmpty();
    }

    @Test
    void aCriterionThatOnlyOneHasMarkedIsLeftOut() {
        assertThat(Agreement.of(pairs(new int[] {3}, new int[] {0}))).isEmpty();
    }
}
