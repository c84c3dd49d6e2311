package id.lintas.engine.itemstat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Small tests whose numbers were reckoned by other formulas for the same things: covariances from the differences of all pairs,
 * k-statistics from power sums, the greatest covariance by trying every order.
 */
class ItemStatisticsTest {

    private static final double[] NO_GUESS = {Double.NaN, Double.NaN, Double.NaN};

    private final Marks right = Marks.of(1, 1, 1, 1)
            .with(1, 1, 1, 0)
            .with(1, 0, 1, 1)
            .with(1, 1, 0, 0)
            .with(0, 0, 1, 0)
            .with(1, 0, 0, 0)
            .with(1, 1, 1, 1);

    private final Marks weighted = Marks.of(1, 2, 1)
            .with(1, 2, .5)
            .with(0, 1, 1)
            .with(1, 0, 0)
            .with(.5, 2, .5)
            .with(1, 2, 1);

    @Test
    void itemsOfOneMark() {
        List<ItemStatistics> all = ItemStatistics.of(right, .25, .25, .2, .5);

        expect(all, ItemStatistics::facility, 83.333333333, 50, 66.666666667, 33.333333333);
        expect(all, ItemStatistics::deviation, 40.824829046, 54.772255751, 51.639777949, 51.639777949);
        expect(all, ItemStatistics::intended, 25, 25, 25, 25);
        expect(all, ItemStatistics::effective, 21.433220069, 26.250226357, 23.963068525, 28.353485049);
        expect(all, ItemStatistics::discrimination, 23.354968325, 18.569533818, 12.5, 43.301270189);
        expect(all, ItemStatistics::efficiency, 33.333333333, 20, 14.285714286, 50);
        expect(all, ItemStatistics::guess, 25, 25, 20, 50);
        assertThat(all).extracting(ItemStatistics::asked).containsOnly(6);
    }

    @Test
    void itemsOfDifferentWeightAndPartMarks() {
        List<ItemStatistics> all = ItemStatistics.of(weighted, NO_GUESS);

        expect(all, ItemStatistics::facility, 70, 70, 60);
        expect(all, ItemStatistics::deviation, 44.72135955, 44.72135955, 41.833001327);
        expect(all, ItemStatistics::intended, 25, 50, 25);
        expect(all, ItemStatistics::effective, 19.318822344, 52.7462067, 27.934970956);
        expect(all, ItemStatistics::discrimination, -11.918282366, 56.25, 26.244532958);
        expect(all, ItemStatistics::efficiency, -12.5, 100, 31.034482759);
        assertThat(all.get(0).guess()).isEmpty();
    }

    @Test
    void theWholeTest() {
        TestStatistics one = TestStatistics.of(right);
        assertThat(one.complete()).isTrue();
        expect(
                List.of(one.mean(), one.median(), one.deviation(), one.skewness(), one.kurtosis()),
                Function.identity(),
                2.3333333333333335,
                2.5,
                1.2110601416389966,
                0.07506571125861551,
                -1.5495867768595042);
        expect(
                List.of(one.consistency(), one.errorRatio(), one.error()),
                Function.identity(),
                42.42424242424242,
                75.87869106393282,
                0.9189365834726815);
        TestStatistics other = TestStatistics.of(weighted);
        expect(
                List.of(other.mean(), other.median(), other.deviation(), other.skewness(), other.kurtosis()),
                Function.identity(),
                2.7,
                3.0,
                1.2041594578792296,
                -0.6013638196305309,
                -0.9453032104637337);
        assertThat(other.consistency()).hasValueCloseTo(28.448275862068964, within(1e-9));
        assertThat(other.most()).isEqualTo(4);
    }

    @Test
    void whatCannotBeReckonedIsEmpty() {
        TestStatistics nobody = TestStatistics.of(Marks.of(1, 1));
        assertThat(nobody.attempts()).isZero();
        assertThat(nobody.mean()).isEmpty();

        Marks one = Marks.of(1, 1).with(1, 0);
        assertThat(TestStatistics.of(one).mean()).hasValue(1);
        assertThat(TestStatistics.of(one).deviation()).isEmpty();
        assertThat(ItemStatistics.of(one, 1, 1).get(0).discrimination()).isEmpty();

        Marks alike = Marks.of(1, 1, 1)
                .with(.1, .2, .3)
                .with(.1, .2, .3)
                .with(.1, .2, .3)
                .with(.1, .2, .3);
        TestStatistics test = TestStatistics.of(alike);
        assertThat(test.deviation()).hasValue(0);
        assertThat(List.of(test.skewness(), test.kurtosis(), test.consistency(), test.error()))
                .allSatisfy(v -> assertThat(v).isEmpty());
        ItemStatistics item = ItemStatistics.of(alike, NO_GUESS).get(2);
        assertThat(item.facility()).hasValueCloseTo(30.0, within(1e-9));
        assertThat(List.of(item.discrimination(), item.efficiency(), item.effective()))
                .allSatisfy(v -> assertThat(v).isEmpty());
    }

    @Test
    void anItemThatGivesNothingHasNoFacility() {
        ItemStatistics item =
                ItemStatistics.of(Marks.of(0, 1).with(0, 1).with(0, 0), 0, 0).get(0);
        assertThat(item.facility()).isEmpty();
        assertThat(item.intended()).hasValue(0);
    }

    @Test
    void whoWasNotAskedAnItemDoesNotCountForIt() {
        Marks some = right.with(Double.NaN, 1, 1, Double.NaN);
        List<ItemStatistics> all = ItemStatistics.of(some, .25, .25, .25, .25);

        assertThat(all).extracting(ItemStatistics::asked).containsExactly(6, 7, 7, 6);
        assertThat(all.get(0).facility()).hasValueCloseTo(83.333333333, within(1e-8));
        assertThat(all.get(0).discrimination()).hasValueCloseTo(23.354968325, within(1e-8));
        assertThat(some.complete()).isFalse();
        assertThat(some.total(6)).isEqualTo(4);
    }

    @Test
    void theSameShareOfLessIsTheSameTotal() {
        Marks marks = Marks.of(1, 1, 1, 1).with(1, 0, 1, 0).with(1, 0, Double.NaN, Double.NaN);
        assertThat(marks.total(0)).isEqualTo(marks.total(1));
        assertThatThrownBy(() -> marks.with(1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static <T> void expect(List<T> all, Function<T, OptionalDouble> value, double... expected) {
        assertThat(all).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(value.apply(all.get(i))).as("place %d", i).hasValueCloseTo(expected[i], within(1e-8));
        }
    }
}
