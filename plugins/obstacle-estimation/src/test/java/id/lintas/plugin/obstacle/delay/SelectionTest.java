package id.lintas.plugin.obstacle.delay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void everyRankIsTheOneOfTheSortedValues() {
        SplittableRandom random = new SplittableRandom(7);
        for (int size = 1; size < 60; size++) {
            // Few different values, as most runs end on the same day.
            double[] values = random.doubles(size).map(d -> Math.floor(d * 9)).toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            for (int rank = 1; rank <= size; rank++) {
                assertThat(Selection.of(values.clone(), rank)).isEqualTo(sorted[rank - 1]);
            }
        }
    }
}
