package id.lintas.plugin.obstacle.risk;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Settings;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskMatrixTest {

    private final RiskMatrix government = RiskMatrix.of(new Settings(Map.of()));
    private final RiskMatrix product = RiskMatrix.of(new Settings(Map.of("risk.mode", "product")));

    /** As printed in methods.md, part 10: likelihood, then the scores for impact 1 to 5. */
    @ParameterizedTest
    @CsvSource({
        "5,  9, 15, 18, 23, 25",
        "4,  6, 12, 16, 19, 24",
        "3,  4, 10, 14, 17, 22",
        "2,  2,  7, 11, 13, 21",
        "1,  1,  3,  5,  8, 20"
    })
    void theGovernmentMatrixIsTheTableOfTheMethods(int likelihood, int i1, int i2, int i3, int i4, int i5) {
        assertThat(row(government, likelihood)).containsExactly(i1, i2, i3, i4, i5);
    }

    @ParameterizedTest
    @CsvSource({
        "5,  5, 10, 15, 20, 25",
        "4,  4,  8, 12, 16, 20",
        "3,  3,  6,  9, 12, 15",
        "2,  2,  4,  6,  8, 10",
        "1,  1,  2,  3,  4,  5"
    })
    void theProductModeMultiplies(int likelihood, int i1, int i2, int i3, int i4, int i5) {
        assertThat(row(product, likelihood)).containsExactly(i1, i2, i3, i4, i5);
    }

    @Test
    void theGovernmentMatrixIsARankOrderFrom1To25InWhichBothAxesRise() {
        assertThat(RiskMatrix.GOVERNMENT)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 25).boxed().toList());
        for (int value = 1; value < 5; value++) {
            for (int other = 1; other <= 5; other++) {
                assertThat(government.score(value, other)).isLessThan(government.score(value + 1, other));
                assertThat(government.score(other, value)).isLessThan(government.score(other, value + 1));
            }
        }
    }

    @Test
    void impactWeighsMoreThanLikelihoodInTheGovernmentMatrix() {
        assertThat(government.score(1, 5)).isEqualTo(20);
        assertThat(government.score(5, 1)).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "3, 0", "6, 1", "1, 6", "-1, 2"})
    void aValueOutsideTheScaleGivesNoScore(int likelihood, int impact) {
        assertThat(government.score(likelihood, impact)).isZero();
        assertThat(product.score(likelihood, impact)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "5, 1", "6, 2", "10, 2", "11, 3", "15, 3", "16, 4", "20, 4", "21, 5", "25, 5"})
    void bandsOfSetAHoldFiveScoresEach(int score, int level) {
        assertThat(government.level(score)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"10, 2", "14, 3", "15, 4", "19, 4", "20, 5"})
    void bandsCanBeThoseOfAnotherInstitution(int score, int level) {
        RiskMatrix setB = RiskMatrix.of(new Settings(Map.of("risk.bands", RiskMatrix.BANDS_B)));
        assertThat(setB.level(score)).isEqualTo(level);
        assertThat(setB.from(4)).isEqualTo(15);
        assertThat(setB.to(4)).isEqualTo(19);
    }

    @Test
    void aMitigationIsAskedFromTheThresholdOn() {
        assertThat(government.high(15)).isFalse();
        assertThat(government.high(16)).isTrue();
        RiskMatrix strict = RiskMatrix.of(new Settings(Map.of("risk.high", 11)));
        assertThat(strict.high(11)).isTrue();
        assertThat(RiskMatrix.of(new Settings(Map.of("risk.high", 0))).high(0)).isFalse();
    }

    @Test
    void aMatrixOfTheWorksheetReplacesTheGovernmentOne() {
        List<Integer> own = Collections.nCopies(25, 7);
        RiskMatrix matrix = RiskMatrix.of(new Settings(Map.of("risk.matrix", own)));
        assertThat(matrix.score(5, 5)).isEqualTo(7);
        assertThat(matrix.government()).isFalse();
        assertThat(matrix.product()).isFalse();
    }

    @Test
    void aMatrixThatMultipliesIsCalledAMultiplication() {
        assertThat(RiskMatrix.of(new Settings(Map.of("risk.matrix", RiskMatrix.PRODUCT)))
                        .product())
                .isTrue();
    }

    @Test
    void settingsOfTheWrongShapeCountAsAbsent() {
        for (List<Integer> wrong : List.of(List.of(1, 2, 3), Collections.nCopies(25, 99), List.<Integer>of())) {
            assertThat(RiskMatrix.of(new Settings(Map.of("risk.matrix", wrong))).government())
                    .isTrue();
        }
        for (List<Integer> wrong : List.of(List.of(5, 10), List.of(5, 4, 3, 2, 1), List.of(0, 1, 2, 3, 4))) {
            assertThat(RiskMatrix.of(new Settings(Map.of("risk.bands", wrong))).bands())
                    .isEqualTo(RiskMatrix.BANDS_A);
        }
    }

    private static List<Integer> row(RiskMatrix matrix, int likelihood) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(impact -> matrix.score(likelihood, impact))
                .toList();
    }
}
