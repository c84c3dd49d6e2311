package id.lintas.plugin.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.StepContext;
import id.lintas.plugin.obstacle.risk.RiskMatrix;
import id.lintas.plugin.obstacle.risk.RiskWords;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyFieldHasALabelAndGuidanceWithAnExampleFromAnotherCase(String language) {
        StepContext context = Samples.project().language(language).context();
        for (String field : fields()) {
            assertThat(context.findText("field." + field)).as(field).isPresent();
            assertThat(context.findText("guide." + field)).as(field).isPresent();
            assertThat(context.findText("guide." + field + ".text")).as(field).isPresent();
            assertThat(context.text("guide." + field + ".example"))
                    .as(field)
                    .containsAnyOf("BKN", "JORR")
                    .doesNotContain("BPS");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theStepAndItsListsHaveGuidance(String language) {
        StepContext context = Samples.project().language(language).context();
        for (String name : List.of("step", "obstacles", "noneFound")) {
            assertThat(context.findText("guide." + name)).as(name).isPresent();
            assertThat(context.findText("guide." + name + ".text")).as(name).isPresent();
            assertThat(context.findText("guide." + name + ".example")).as(name).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyChoiceHasANameAndASentence(String language) {
        StepContext context = Samples.project().language(language).context();
        List<String> keys = new ArrayList<>();
        Kinds.ALL.forEach(kind -> keys.add("kind." + kind));
        Kinds.TREATMENTS.forEach(treatment -> keys.add("treatment." + treatment));
        for (String key : keys) {
            assertThat(context.findText(key)).as(key).isPresent();
            assertThat(context.findText(key + ".text")).as(key).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theScoresInTheExamplesAreThoseOfTheGovernmentMatrix(String language) {
        StepContext context = Samples.project().language(language).context();
        RiskMatrix matrix = RiskWords.of(context).matrix();
        assertThat(context.text("guide.impact.example")).contains(String.valueOf(matrix.score(4, 5)));
        assertThat(context.text("guide.impact.tip1")).contains(String.valueOf(matrix.score(1, 5)));
    }

    private static List<String> fields() {
        return Stream.concat(
                        Stream.of(Obstacle.class.getRecordComponents()).map(RecordComponent::getName),
                        Stream.of("reason", "finishBy", "seed"))
                .filter(name -> !name.equals("id"))
                .toList();
    }
}
