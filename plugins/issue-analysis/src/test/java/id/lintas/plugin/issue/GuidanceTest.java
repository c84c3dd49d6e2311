package id.lintas.plugin.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every field that a person can fill in has guidance with an example from another case. */
final class GuidanceTest {

    @Test
    void everyFieldHasGuidanceWithAnExampleFromAnotherCase() {
        for (String language : List.of("id", "en")) {
            var context = Samples.fixture().language(language).context();
            for (String field : fields().toList()) {
                String key = "guide." + field;
                assertThat(context.findText(key)).as(key).isPresent();
                assertThat(context.findText(key + ".text")).as(key).isPresent();
                assertThat(context.text(key + ".example"))
                        .as(key + " in " + language)
                        .satisfies(t -> assertThat(t.toUpperCase(Locale.ROOT)).containsAnyOf("BKN", "JORR"));
            }
        }
    }

    @Test
    void everyFieldHasALabelExceptTheListsWhichHaveATab() {
        for (String language : List.of("id", "en")) {
            var context = Samples.fixture().language(language).context();
            assertThat(fields().filter(f -> !List.of("issues", "chosen", "ribs", "causes", "stakeholders")
                            .contains(f)))
                    .allSatisfy(f ->
                            assertThat(context.findText("field." + f)).as(f).isPresent());
        }
    }

    private static Stream<String> fields() {
        return Stream.of(IssueAnalysis.class, Issue.class, Evidence.class, Rib.class, Cause.class, Stakeholder.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("id"))
                .distinct();
    }
}
