package id.lintas.engine.step;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PluginValuesTest {

    enum Mood {
        CALM,
        WILD
    }

    record Look(boolean loud, int times, String greeting, Mood mood) {}

    record Page(String id) implements Settings.Page<Look> {

        @Override
        public Look defaults() {
            return new Look(true, 3, "Hi", Mood.CALM);
        }
    }

    private final PluginValues values = new PluginValues();
    private final Page page = new Page("look");

    @Test
    void withoutAChoiceTheDefaultsCount() {
        assertThat(values.of("p", page)).isEqualTo(page.defaults());
    }

    @Test
    void eachKindOfValueIsRead() {
        values.set(Map.of(
                PluginValues.id("p", "look", "loud"), "false",
                PluginValues.id("p", "look", "times"), "7",
                PluginValues.id("p", "look", "greeting"), "Halo",
                PluginValues.id("p", "look", "mood"), "WILD"));
        assertThat(values.of("p", page)).isEqualTo(new Look(false, 7, "Halo", Mood.WILD));
        assertThat(values.of("other", page)).isEqualTo(page.defaults());
    }

    @Test
    void aValueOfAnotherKindIsTheDefaults() {
        values.set(Map.of(
                PluginValues.id("p", "look", "loud"), "maybe",
                PluginValues.id("p", "look", "times"), "many",
                PluginValues.id("p", "look", "mood"), "PINK"));
        assertThat(values.of("p", page)).isEqualTo(page.defaults());
    }
}
