package id.lintas.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lintas.api.CaseText;
import id.lintas.api.CaseText.Paragraph;
import id.lintas.api.Settings;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.Section;
import id.lintas.engine.project.WorksheetInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fresh ids, and the text of the case. */
class EditingTest {

    private static CaseProject project(Paragraph... paragraphs) {
        return new CaseProject(
                "1",
                "Kasus",
                "id",
                "own",
                new CaseText("Judul", List.of(paragraphs)),
                GroupInfo.EMPTY,
                new WorksheetInfo("wog-discussion", "1.0", new Settings(Map.of()), Map.of()),
                Map.of(),
                List.of(),
                Optional.empty(),
                Map.of());
    }

    private static CaseProject with(String step, String json) {
        try {
            return project().withSection(step, new Section(1, new ObjectMapper().readTree(json)));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Paragraph> written(CaseProject project, String text) {
        return CaseTextPage.withText(project, text, new HashSet<>()).caseText().paragraphs();
    }

    @Test
    void theFirstIdIsOne() {
        assertThat(FreshIds.next("i", project())).isEqualTo("i1");
    }

    @Test
    void aFreshIdIsAboveEveryIdHoweverDeepAndInWhicheverStep() {
        CaseProject project = with("issue-analysis", "{\"issues\": [{\"id\": \"i2\", \"why\": [{\"id\": \"i7\"}]}]}");
        assertThat(FreshIds.next("i", project)).isEqualTo("i8");
        assertThat(FreshIds.next("s", project)).isEqualTo("s1");
    }

    @Test
    void aReferenceToSomethingDeletedIsNotFilledAgain() {
        CaseProject project = with("quiz", "{\"about\": [\"activity-planning:k9\"]}");
        assertThat(FreshIds.next("k", project)).isEqualTo("k10");
    }

    @Test
    void runningTextAndNumbersTooLongAreNoIds() {
        CaseProject project =
                with("quiz", "{\"a\": \"lihat k12 dulu\", \"b\": \"k12345678901\", \"c\": 5, \"d\": null}");
        assertThat(FreshIds.next("k", project)).isEqualTo("k1");
    }

    @Test
    void aPrefixWithinAnotherDoesNotCount() {
        assertThat(FreshIds.next("k", with("a", "{\"id\": \"ak4\"}"))).isEqualTo("k1");
    }

    @Test
    void anEmptyLineBeginsAParagraphWithAFreshId() {
        assertThat(written(project(), "Satu\nmasih satu\n\nDua"))
                .containsExactly(new Paragraph("p1", "Satu\nmasih satu"), new Paragraph("p2", "Dua"));
    }

    @Test
    void paragraphsInTheirPlaceKeepTheirIds() {
        CaseProject project = project(new Paragraph("p3", "a"), new Paragraph("x", "b"));
        assertThat(written(project, "a!\n\nb\n\nc"))
                .containsExactly(new Paragraph("p3", "a!"), new Paragraph("x", "b"), new Paragraph("p4", "c"));
    }

    @Test
    void noTextIsNoParagraph() {
        assertThat(written(project(new Paragraph("p1", "a")), "")).isEmpty();
    }

    @Test
    void whatIsWrittenIsShownAgainAsItWasWritten() {
        String text = "a\n\n\n\nb\n\n";
        assertThat(String.join(
                        "\n\n",
                        written(project(), text).stream().map(Paragraph::text).toList()))
                .isEqualTo(text);
    }

    @Test
    void theTitleOfTheCaseStays() {
        assertThat(CaseTextPage.withText(project(), "a", new HashSet<>())
                        .caseText()
                        .title())
                .isEqualTo("Judul");
    }
}
