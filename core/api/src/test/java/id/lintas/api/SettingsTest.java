package id.lintas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private final Settings settings = new Settings(Map.of(
            "apkl.mode",
            "tick",
            "usg.max",
            5,
            "quiz.shuffle",
            true,
            "risk.cells",
            List.of(1, 2.0, 3L),
            "mixed",
            List.of(1, "two")));

    @Test
    void eachKindIsReadByItsKey() {
        assertThat(settings.text("apkl.mode", "score")).isEqualTo("tick");
        assertThat(settings.number("usg.max", 10)).isEqualTo(5);
        assertThat(settings.flag("quiz.shuffle", false)).isTrue();
        assertThat(settings.numbers("risk.cells", List.of())).containsExactly(1, 2, 3);
    }

    @Test
    void aMissingKeyGivesTheDefault() {
        assertThat(settings.text("no", "score")).isEqualTo("score");
        assertThat(settings.number("no", 10)).isEqualTo(10);
        assertThat(settings.flag("no", true)).isTrue();
        assertThat(settings.numbers("no", List.of(7))).containsExactly(7);
    }

    @Test
    void aValueOfAnotherTypeGivesTheDefault() {
        assertThat(settings.number("apkl.mode", 10)).isEqualTo(10);
        assertThat(settings.text("usg.max", "five")).isEqualTo("five");
        assertThat(settings.flag("usg.max", true)).isTrue();
        assertThat(settings.numbers("mixed", List.of(7))).containsExactly(7);
    }

    @Test
    void laterChangesToTheMapAreNotSeen() {
        Map<String, Object> map = new HashMap<>(Map.of("usg.max", 5));
        Settings kept = new Settings(map);

        map.put("usg.max", 10);

        assertThat(kept.number("usg.max", 0)).isEqualTo(5);
    }
}
