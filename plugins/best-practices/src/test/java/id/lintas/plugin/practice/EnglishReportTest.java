package id.lintas.plugin.practice;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.ItemRef;
import id.lintas.api.Records;
import id.lintas.plugin.practice.library.Facet;
import id.lintas.plugin.practice.library.Library;
import id.lintas.plugin.practice.library.LibraryPractice;
import id.lintas.plugin.practice.library.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report in English, and the words for what the library holds in both languages. */
class EnglishReportTest {

    private static final ItemRef K6 = new ItemRef("activity-planning", "k6");

    private static String report(Practice... practices) {
        return Fixtures.bps().language("en").report(new PracticeData(List.of(practices)));
    }

    private static List<LibraryPractice> library() {
        return Library.of(Fixtures.bps().context()).practices();
    }

    @Test
    void anUnnamedOwnPracticeIsCalledSoAndItsGapsAreMarked() {
        String report = report(Practice.own("p1"));
        assertThat(report.lines().filter(l -> l.startsWith("! "))).hasSize(4);
        assertThat(report).contains("# p1 · ").doesNotContain("‹", "Belum", "Pelajaran");
    }

    @Test
    void theLabelsOfAnOwnPracticeAreEnglish() {
        Practice practice = Records.with(Practice.own("p1"), "title", "Shared calendar");
        practice = Records.with(Records.with(practice, "body", "BPS"), "done", "One plan.");
        practice = Records.with(Records.with(practice, "source", "Report 2020"), "activities", List.of(K6));
        assertThat(report(practice))
                .contains("# p1 · Shared calendar", ": BPS", ": One plan.", ": Report 2020", "- k6 · ")
                .doesNotContain("Pelaksana", "Sumber", "Yang dilakukan");
    }

    @Test
    void aNumberAskedForThatIsThereIsNotMentioned() {
        Practice practice = Practice.ofLibrary("p1", "ee-x-road", "Estonia");
        assertThat(report(practice)).contains("1", "2");
        String enough =
                Fixtures.bps().language("en").setting("practices.min", 1).report(new PracticeData(List.of(practice)));
        assertThat(report(practice).lines().filter(l -> l.startsWith("!")).count())
                .isEqualTo(enough.lines().filter(l -> l.startsWith("!")).count() + 1);
    }

    @Test
    void prerequisitesThatTheSourceNamesAndTheGroupDidNotTickStayOpen() {
        LibraryPractice entry = library().stream()
                .filter(p -> p.prerequisites().size() >= 2)
                .findFirst()
                .orElseThrow();
        Terms terms = new Terms(Fixtures.bps().language("en").context());
        Practice practice = Practice.ofLibrary("p1", entry.id(), "x");
        practice = Records.with(practice, "prerequisites", entry.prerequisites().subList(0, 1));
        assertThat(report(practice))
                .contains(": " + terms.codes(entry.prerequisites().subList(0, 1)))
                .contains(": "
                        + terms.codes(entry.prerequisites()
                                .subList(1, entry.prerequisites().size())));
    }

    @Test
    void everyPracticeOfTheLibraryIsReportedInBothLanguages() {
        for (LibraryPractice entry : library()) {
            Practice practice = Practice.ofLibrary("p1", entry.id(), "x");
            PracticeData data = new PracticeData(List.of(practice));
            for (String language : List.of("id", "en")) {
                assertThat(Fixtures.bps().language(language).report(data))
                        .as(entry.id())
                        .contains("# p1 · ")
                        .doesNotContain("‹", "{0}", "null");
            }
        }
    }

    @Test
    void yearsThatGoOnAreSaidInTheLanguage() {
        Terms terms = new Terms(Fixtures.bps().language("en").context());
        assertThat(library())
                .allSatisfy(p -> assertThat(terms.years(p)).as(p.id()).doesNotContain("sekarang"));
    }

    @ParameterizedTest
    @EnumSource(Facet.class)
    void everyCodeOfAFacetHasWordsInBothLanguages(Facet facet) {
        for (String language : List.of("id", "en")) {
            var context = Fixtures.bps().language(language).context();
            assertThat(context.findText("facet." + facet.key())).isPresent();
            assertThat(facet.codes())
                    .isNotEmpty()
                    .allSatisfy(
                            c -> assertThat(context.findText("code." + c)).as(c).isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource(Facet.class)
    void theLibraryUsesNoCodeThatCannotBeFilteredBy(Facet facet) {
        assertThat(library())
                .allSatisfy(p -> assertThat(facet.codes()).as(p.id()).containsAll(facet.of(p)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyPlaceLevelAndKindOfSourceHasWords(String language) {
        var context = Fixtures.bps().language(language).context();
        for (LibraryPractice entry : library()) {
            assertThat(context.findText("level." + entry.level()))
                    .as(entry.id())
                    .isPresent();
            assertThat(context.findText("confidence." + entry.confidence()))
                    .as(entry.id())
                    .isPresent();
            assertThat(entry.places())
                    .allSatisfy(place -> assertThat(context.findText("country." + place))
                            .as(place)
                            .isPresent());
            assertThat(entry.sources())
                    .extracting(Source::kind)
                    .allSatisfy(kind -> assertThat(context.findText("source." + kind))
                            .as(kind)
                            .isPresent());
        }
    }
}
