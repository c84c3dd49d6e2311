package id.lintas.app.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Place;
import id.lintas.api.ProjectView;
import id.lintas.api.StepContext;
import id.lintas.engine.text.Texts;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuidanceTest {

    private final Map<String, String> texts = new HashMap<>(Map.of("guide.step", "Analisis isu"));

    private Optional<Guidance> of(Place place) {
        return Guidance.of(new Context(texts), place);
    }

    @Test
    void aFieldHasItsOwnGuidance() {
        texts.putAll(
                Map.of("guide.reason", "Alasan", "guide.reason.text", "Mengapa?", "guide.reason.example", "Karena …"));
        assertThat(of(Place.of("i1", "reason")))
                .contains(new Guidance("Alasan", "", "Mengapa?", "Karena …", java.util.List.of()));
    }

    @Test
    void aFieldWithoutGuidanceShowsThatOfTheStep() {
        assertThat(of(Place.field("other")).orElseThrow().title()).isEqualTo("Analisis isu");
        assertThat(of(Place.item("i1")).orElseThrow().title()).isEqualTo("Analisis isu");
        assertThat(of(Place.STEP).orElseThrow().text()).isEmpty();
    }

    @Test
    void tipsAreReadUntilOneIsMissingAndAtMostFive() {
        for (int i : new int[] {1, 2, 4}) {
            texts.put("guide.step.tip" + i, "Kiat " + i);
        }
        assertThat(of(Place.STEP).orElseThrow().tips()).containsExactly("Kiat 1", "Kiat 2");
        for (int i = 1; i <= 7; i++) {
            texts.put("guide.step.tip" + i, "Kiat " + i);
        }
        assertThat(of(Place.STEP).orElseThrow().tips()).hasSize(5);
    }

    @Test
    void aStepWithoutAnyGuidanceHasNone() {
        texts.clear();
        assertThat(of(Place.field("reason"))).isEmpty();
    }

    private record Context(Map<String, String> texts) implements StepContext {

        @Override
        public Locale locale() {
            return Texts.INDONESIAN;
        }

        @Override
        public String text(String key, Object... arguments) {
            return texts.get(key);
        }

        @Override
        public Optional<String> findText(String key) {
            return Optional.ofNullable(texts.get(key));
        }

        @Override
        public ProjectView project() {
            throw new UnsupportedOperationException();
        }

        @Override
        public <R extends Record> R resource(String name, Class<R> type) {
            throw new UnsupportedOperationException();
        }
    }
}
