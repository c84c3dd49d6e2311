package id.lintas.app.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.CaseText;
import id.lintas.api.CaseText.Paragraph;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.api.Place;
import id.lintas.api.ProjectView;
import id.lintas.api.Settings;
import id.lintas.api.StepContext;
import id.lintas.engine.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuidanceTest {

    private final Map<String, String> texts = new HashMap<>(Map.of("guide.step", "Analisis isu"));

    private String words = "Jalan tol memakai satu tarif.";

    private Optional<Guidance> of(Place place) {
        return Guidance.of(new Context(texts, words), place);
    }

    @Test
    void aFieldHasItsOwnGuidance() {
        texts.putAll(
                Map.of("guide.reason", "Alasan", "guide.reason.text", "Mengapa?", "guide.reason.example", "Karena …"));
        assertThat(of(Place.of("i1", "reason")))
                .contains(new Guidance("Alasan", "", "Mengapa?", "Karena …", List.of()));
    }

    @Test
    void anExampleFromTheGroupsOwnCaseIsNotShown() {
        texts.putAll(Map.of("guide.reason", "Alasan", "guide.reason.example", "Kasus BKN: satu portal."));
        assertThat(of(Place.field("reason")).orElseThrow().example()).isEqualTo("Kasus BKN: satu portal.");
        words = "Pada 2018 Badan Kepegawaian Negara (BKN) memadukan pendaftaran.";
        assertThat(of(Place.field("reason")).orElseThrow().example()).isEmpty();
        words = "BKNX dan Bkn";
        assertThat(of(Place.field("reason")).orElseThrow().example()).isNotEmpty();
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

    private record Context(Map<String, String> texts, String words) implements StepContext {

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
            return new Project(new CaseText("", List.of(new Paragraph("p1", words))));
        }

        @Override
        public <R extends Record> R resource(String name, Class<R> type) {
            throw new UnsupportedOperationException();
        }
    }

    private record Project(CaseText caseText) implements ProjectView {

        @Override
        public Settings settings() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Item> items(String kind) {
            return List.of();
        }

        @Override
        public Optional<Item> item(ItemRef ref) {
            return Optional.empty();
        }

        @Override
        public List<Link> linksTo(ItemRef ref) {
            return List.of();
        }
    }
}
