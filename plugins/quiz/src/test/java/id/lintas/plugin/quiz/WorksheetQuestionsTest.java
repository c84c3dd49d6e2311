package id.lintas.plugin.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.testkit.StepFixture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Questions and terms that a worksheet brings are offered among the ideas. */
class WorksheetQuestionsTest {

    private static final Map<String, Object> QUESTION = Map.of(
            "id", "q-bell",
            "stem", Map.of("id", "Mengapa bel bahaya lain?", "en", "Why another bell?"),
            "options",
                    List.of(
                            Map.of("key", "A", "text", Map.of("id", "Agar jelas", "en", "To be clear")),
                            Map.of("key", "B", "text", Map.of("id", "Agar keras", "en", "To be loud"))),
            "answer", "B",
            "explanation", Map.of("id", "Karena", "en", "Because"),
            "concepts", List.of("warning"),
            "difficulty", "easy");

    private static StepFixture<Quiz> fixture(boolean only) {
        return StepFixture.of(new QuizStep())
                .setting("data.questions", Map.of("questions", List.of(QUESTION)))
                .setting("data.questions.only", only)
                .setting(
                        "data.terms",
                        Map.of(
                                "concepts",
                                List.of(Map.of(
                                        "id",
                                        "warning",
                                        "group",
                                        "worksheet",
                                        "term",
                                        Map.of("id", "Peringatan", "en", "Warning"),
                                        "definition",
                                        Map.of("id", "", "en", "")))))
                .setting("data.terms.only", only);
    }

    @Test
    void theyComeBeforeTheBanks() {
        List<Draft> drafts = QuestionBank.drafts(fixture(false).context());
        assertThat(drafts).hasSizeGreaterThan(20);
        assertThat(drafts.get(0).question().stem()).isEqualTo("Mengapa bel bahaya lain?");
        assertThat(drafts.get(0).question().right()).map(Option::text).contains("Agar keras");
    }

    @Test
    void aWorksheetMayWantItsOwnAlone() {
        assertThat(QuestionBank.drafts(fixture(true).context())).hasSize(1);
        assertThat(ConceptList.of(fixture(true).context()).concepts()).hasSize(1);
        assertThat(ConceptList.of(fixture(false).context())
                        .term("warning", fixture(false).context()))
                .isEqualTo("Peringatan");
    }
}
