package id.lintas.plugin.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.StepContext;
import id.lintas.testkit.StepFixture;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidanceTest {

    private static final List<String> FIELDS =
            List.of("step", "questions", "stem", "options", "explanation", "concept", "source", "about", "tried");

    private static StepContext context(String language) {
        return StepFixture.of(new QuizStep()).language(language).context();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyFieldHasGuidanceWithAnExampleFromAnotherCase(String language) {
        StepContext context = context(language);
        assertThat(FIELDS).allSatisfy(field -> {
            assertThat(context.findText("guide." + field)).isPresent();
            assertThat(context.findText("guide." + field + ".text")).isPresent();
            assertThat(context.findText("guide." + field + ".example").orElse(""))
                    .containsPattern("BKN|JORR")
                    .doesNotContain("BPS");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theBankSpeaksTheLanguageOfTheWindow(String language) {
        Draft satellite = QuestionBank.drafts(context(language)).get(25);
        assertThat(satellite.question().right().map(Option::text))
                .contains(language.equals("id") ? "satelit" : "satellite");
        assertThat(satellite.origin()).isEqualTo("Bank q26");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theIdeasSpeakTheLanguageOfTheWindow(String language) {
        Draft issue = ProjectIdeas.drafts(Samples.project().language(language).context())
                .get(0);
        assertThat(issue.question().stem()).startsWith(language.equals("id") ? "Isu mana" : "Which issue");
        assertThat(issue.question().concept()).isEqualTo("task-1");
    }
}
