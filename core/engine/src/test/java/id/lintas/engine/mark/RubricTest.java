package id.lintas.engine.mark;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Settings;
import id.lintas.engine.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RubricTest {

    private static final Locale ID = Texts.INDONESIAN;

    @Test
    void theUsualOneHasSevenCriteriaOf100AndDescribesEveryLevelInBothLanguages() {
        Rubric rubric = Rubric.usual();
        assertThat(rubric.criteria()).extracting(Criterion::weight).containsExactly(25, 20, 20, 10, 10, 10, 5);
        assertThat(rubric.sum()).isEqualTo(100);
        assertThat(rubric.criteria()).allSatisfy(c -> {
            assertThat(c.name().in(ID)).isNotEqualTo(c.name().in(Locale.ENGLISH));
            for (int level = 1; level <= Criterion.LEVELS; level++) {
                assertThat(c.level(level, ID)).isNotBlank().doesNotContain("‹");
                assertThat(c.level(level, Locale.ENGLISH)).isNotEqualTo(c.level(level, ID));
            }
        });
        assertThat(Rubric.levelName(4, ID)).isEqualTo("Sangat baik");
    }

    @Test
    void aPackBringsItsOwnWithTextsInOneLanguageOrBoth() {
        Rubric rubric = Rubric.of(new Settings(Map.of(
                Rubric.SETTING,
                List.of(
                        Map.of("id", "a", "weight", 60, "name", Map.of("id", "Isi", "en", "Content")),
                        Map.of("id", "b", "weight", 40, "name", "Bahasa", "levels", List.of("buruk", "cukup"))))));
        assertThat(rubric.criteria()).hasSize(2);
        assertThat(rubric.criteria().get(0).name().in(Locale.ENGLISH)).isEqualTo("Content");
        assertThat(rubric.criteria().get(1).level(2, ID)).isEqualTo("cukup");
        assertThat(rubric.criteria().get(1).level(4, ID)).isEmpty();
    }

    @Test
    void whatIsNoRubricIsPassedOver() {
        List<Object> odd = Arrays.asList(
                "teks", null, Map.of("id", "a"), Map.of("id", "x", "weight", -5), Map.of("id", "x", "weight", 5_000));
        assertThat(Rubric.of(new Settings(Map.of(Rubric.SETTING, odd)))).isEqualTo(Rubric.usual());
        assertThat(Rubric.of(new Settings(Map.of(Rubric.SETTING, "tujuh")))).isEqualTo(Rubric.usual());
        assertThat(Rubric.of(new Settings(Map.of()))).isEqualTo(Rubric.usual());
    }

    @Test
    void weightsCanBeChanged() {
        Rubric changed = Rubric.usual().withWeights(Map.of("quiz", 0, "unknown", 7));
        assertThat(changed.criteria()).extracting(Criterion::weight).containsExactly(25, 20, 20, 10, 10, 0, 5);
    }
}
