package id.lintas.engine.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Settings;
import id.lintas.engine.mark.Rubric;
import id.lintas.engine.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pack and the cases that come with the program. */
class WorksheetLibraryTest {

    /** The government's matrix, methods part 10: the rows are likelihood 1 to 5, the columns impact 1 to 5. */
    private static final List<Integer> MATRIX =
            List.of(1, 3, 5, 8, 20, 2, 7, 11, 13, 21, 4, 10, 14, 17, 22, 6, 12, 16, 19, 24, 9, 15, 18, 23, 25);

    private final WorksheetLibrary library = WorksheetLibrary.bundled();

    @Test
    void thePackHasTheFiveTasksInTheSlidesOrder() {
        assertThat(library.pack().id()).isEqualTo("wog-discussion");
        assertThat(library.pack().steps())
                .containsExactly(
                        "issue-analysis", "activity-planning", "obstacle-estimation", "best-practices", "quiz");
        assertThat(library.pack().title()).containsOnlyKeys("id", "en");
    }

    @Test
    void theSampleIsTheSamePack() {
        assertThat(Packs.SAMPLES.resolve("wog-discussion" + WorksheetPack.ENDING))
                .hasBinaryContent(Packs.bytes("/id/lintas/engine/worksheet/wog-discussion" + WorksheetPack.ENDING));
    }

    @Test
    void theRubricHasTheSevenDimensionsWithTheirWeights() {
        var criteria = library.pack().tree().at("/rubric/criteria");
        assertThat(criteria.findValuesAsText("weight")).containsExactly("25", "20", "20", "10", "10", "10", "5");
        assertThat(criteria).allSatisfy(c -> assertThat(c.path("levels")).hasSize(4));
        assertThat(Rubric.of(new Settings(library.pack().settings())).criteria())
                .extracting(c -> c.level(4, Texts.INDONESIAN))
                .doesNotContain("");
    }

    @Test
    void theMatrixIsTheGovernmentsRankOrderAndNotAProduct() {
        assertThat(library.pack().settings()).containsEntry("risk.mode", "governmentMatrix");
        assertThat(library.pack().settings()).containsEntry("risk.matrix", MATRIX);
        assertThat(MATRIX).doesNotHaveDuplicates().allSatisfy(n -> assertThat(n).isBetween(1, 25));
    }

    @Test
    void theBandsEndAtTheHighestScoreAndRise() {
        assertThat(library.pack().settings().get("risk.bands"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Integer.class))
                .isSorted()
                .endsWith(25);
    }

    @Test
    void everyTaskHasItsMinutes() {
        assertThat(library.pack().steps())
                .allSatisfy(step -> assertThat(library.pack().settings().get("minutes." + step))
                        .isInstanceOfSatisfying(
                                Integer.class, minutes -> assertThat(minutes).isPositive()));
    }

    @Test
    void everyCaseIsToldInBothLanguagesParagraphByParagraph() {
        assertThat(library.cases()).isNotEmpty().allSatisfy(starter -> {
            assertThat(starter.title()).as(starter.id()).containsOnlyKeys("id", "en");
            assertThat(starter.subtitle()).as(starter.id()).containsOnlyKeys("id", "en");
            assertThat(starter.title().values()).allSatisfy(t -> assertThat(t).isNotBlank());
            assertThat(starter.icon()).isNotBlank();
            assertThat(starter.paragraphs().getOrDefault("en", List.of()))
                    .as(starter.id())
                    .hasSameSizeAs(starter.paragraphs().getOrDefault("id", List.of()))
                    .allSatisfy(p -> assertThat(p).isNotBlank().isEqualTo(p.strip()));
        });
    }

    @Test
    void noParagraphIsLeftInTheOtherLanguage() {
        for (StarterCase starter : library.cases()) {
            List<String> indonesian = starter.paragraphs().getOrDefault("id", List.of());
            assertThat(starter.paragraphs().getOrDefault("en", List.of()))
                    .as(starter.id())
                    .noneMatch(indonesian::contains);
        }
    }

    @Test
    void caseIdsAreOwnAndOneCaseIsForWritingOneself() {
        assertThat(library.cases()).extracting(StarterCase::id).doesNotHaveDuplicates();
        assertThat(library.find("own").orElseThrow().paragraphs().values())
                .allSatisfy(p -> assertThat(p).isEmpty());
        assertThat(library.find("nonsense")).isEmpty();
    }

    @Test
    void aLanguageThatACaseLacksIsReplacedByIndonesian() {
        StarterCase starter = new StarterCase("a", Map.of("id", "Judul"), Map.of(), "people", Map.of());
        assertThat(starter.title(Locale.ENGLISH)).isEqualTo("Judul");
        assertThat(starter.subtitle(Locale.ENGLISH)).isEmpty();
        assertThat(new StarterCase("a", Map.of(), Map.of(), "", Map.of()).title(Texts.INDONESIAN))
                .isEqualTo("a");
    }
}
