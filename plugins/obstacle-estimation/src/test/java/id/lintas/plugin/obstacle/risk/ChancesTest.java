package id.lintas.plugin.obstacle.risk;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChancesTest {

    @Test
    void theUsualChancesAreTheMiddlesOfTheBounds() {
        Chances usual = Chances.of(new Settings(Map.of()));
        assertThat(usual.percents()).containsExactly(3, 8, 15, 35, 75);
        assertThat(usual.of(4)).isEqualTo(0.35);
        assertThat(usual.of(0)).isZero();
        assertThat(usual.of(6)).isZero();
    }

    @Test
    void theWorksheetMayGiveItsOwn() {
        assertThat(Chances.of(new Settings(Map.of("risk.chances", List.of(10, 30, 50, 70, 90))))
                        .of(1))
                .isEqualTo(0.1);
    }

    @Test
    void settingsOfTheWrongShapeCountAsAbsent() {
        for (List<Integer> wrong : List.of(
                List.of(1, 2, 3), List.of(10, 5, 20, 30, 40), List.of(0, 1, 2, 3, 101), List.of(-1, 1, 2, 3, 4))) {
            assertThat(Chances.of(new Settings(Map.of("risk.chances", wrong))).percents())
                    .isEqualTo(Chances.USUAL);
        }
    }
}
