package id.lintas.plugin.practice;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Finding;
import id.lintas.api.ItemRef;
import id.lintas.api.Records;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of a practice that the group tells itself. */
class OwnPracticeTest {

    private static final ItemRef K6 = new ItemRef("activity-planning", "k6");
    private static final ItemRef R1 = new ItemRef("obstacle-estimation", "r1");

    private static Practice own(String id, String title, String source) {
        Practice practice = Records.with(Practice.own(id), "title", title);
        practice = Records.with(practice, "done", "Jadwal disatukan.");
        practice = Records.with(practice, "lesson", "Jadwal dulu.");
        practice = Records.with(practice, "activities", List.of(K6));
        practice = Records.with(practice, "prerequisites", List.of("culture-philosophy"));
        return Records.with(practice, "source", source);
    }

    private static List<String> findings(Practice... practices) {
        return Fixtures.bps().setting("practices.min", 1).findingIds(new PracticeData(List.of(practices)));
    }

    private static PracticeData data(Practice... practices) {
        return new PracticeData(List.of(practices));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Laporan kinerja 2019", "https://bps.go.id/a", "http://a.b", "Arsip 1899", "(2024) Notula rapat"
            })
    void aYearOrAnAddressMakesASourceFindable(String source) {
        assertThat(findings(own("p1", "Satu", source))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Notula rapat", "Nomor 120245", "Tahun 1702", "https"})
    void aSourceWithoutEitherIsVague(String source) {
        assertThat(findings(own("p1", "Satu", source))).containsExactly("HINT source-vague@p1.source");
    }

    @Test
    void whatIsMissingIsSaidAtItsPlace() {
        Practice empty = Records.with(Practice.own("p1"), "activities", List.of(K6));
        assertThat(findings(empty))
                .containsExactly(
                        "ERROR title-missing@p1.title",
                        "WARNING done-missing@p1.done",
                        "ERROR source-missing@p1.source",
                        "ERROR lesson-missing@p1.lesson",
                        "HINT prerequisites-open@p1.prerequisites");
    }

    @Test
    void spacesAreNoText() {
        Practice practice = Records.with(own("p1", " ", "\n"), "lesson", "  ");
        assertThat(findings(practice))
                .containsExactly(
                        "ERROR title-missing@p1.title",
                        "ERROR source-missing@p1.source",
                        "ERROR lesson-missing@p1.lesson");
    }

    @Test
    void twoUnnamedPracticesAreNotTheSame() {
        assertThat(findings(own("p1", "", "2019"), own("p2", " ", "2020"))).noneMatch(f -> f.contains("same-twice"));
    }

    @Test
    void theSameTitleInOtherLettersIsTheSamePracticeButNotOneOfTheLibrary() {
        assertThat(findings(own("p1", "Kalender bersama", "2019"), own("p2", " KALENDER bersama", "2020")))
                .containsExactly("WARNING same-twice@p2.title");
        Practice library = Records.with(own("p1", "Kalender bersama", ""), "libraryId", "ee-x-road");
        assertThat(findings(library, own("p2", "Kalender bersama", "2020"))).isEmpty();
    }

    @Test
    void joiningKeepsWhatOnlyTheSecondTells() {
        Practice first = Records.with(own("p1", "Kalender", ""), "done", "");
        Practice second = Records.with(own("p2", "Kalender", "Laporan 2020"), "body", "BPS");
        second = Records.with(Records.with(second, "result", "Beban turun."), "country", "Indonesia");
        PracticeData joined = Fixtures.bps().fix(data(first, second), "same-twice");
        assertThat(joined.practices()).singleElement().satisfies(p -> {
            assertThat(p.id()).isEqualTo("p1");
            assertThat(p.done()).isEqualTo("Jadwal disatukan.");
            assertThat(p.source()).isEqualTo("Laporan 2020");
            assertThat(p.body()).isEqualTo("BPS");
            assertThat(p.country()).isEqualTo("Indonesia");
            assertThat(p.result()).isEqualTo("Beban turun.");
        });
    }

    @Test
    void joiningLeavesWhatTheFirstTells() {
        Practice first = own("p1", "Kalender", "Laporan 2019");
        Practice second = Records.with(own("p2", "Kalender", "Laporan 2020"), "done", "Lain.");
        Practice joined = Fixtures.bps()
                .fix(data(first, second), "same-twice")
                .practices()
                .get(0);
        assertThat(joined.source()).isEqualTo("Laporan 2019");
        assertThat(joined.done()).isEqualTo("Jadwal disatukan.");
        assertThat(joined.lesson()).isEqualTo("Jadwal dulu.");
        assertThat(joined.activities()).containsExactly(K6);
    }

    @Test
    void aThirdOfTheSameIsJoinedToTheFirstToo() {
        PracticeData three = data(own("p1", "A", "2019"), own("p2", "a", "2019"), own("p3", "A ", "2019"));
        PracticeData two = Fixtures.bps().fix(three, "same-twice");
        PracticeData one = Fixtures.bps().fix(two, "same-twice");
        assertThat(one.practices()).extracting(Practice::id).containsExactly("p1");
    }

    @Test
    void aFixForALinkLeavesALinkThatWasAddedSince() {
        ItemRef gone = new ItemRef("activity-planning", "k77");
        PracticeData before = data(Records.with(own("p1", "A", "2019"), "activities", List.of(gone)));
        Finding<PracticeData> finding = Fixtures.bps().findings(before).stream()
                .filter(f -> f.id().equals("link-gone"))
                .findFirst()
                .orElseThrow();
        PracticeData since = before.change("p1", p -> Records.with(p, "activities", List.of(gone, K6)));
        PracticeData after = finding.repair().orElseThrow().change().apply(since);
        assertThat(after.practices().get(0).activities()).containsExactly(K6);
    }

    @Test
    void aLinkToAnObstacleAloneIsEnough() {
        Practice practice = Records.with(own("p1", "A", "2019"), "activities", List.of());
        assertThat(findings(practice)).containsExactly("ERROR for-nothing@p1.activities");
        assertThat(findings(Records.with(practice, "obstacles", List.of(R1)))).isEmpty();
    }

    @Test
    void aGoneObstacleIsSaidAtTheObstacles() {
        Practice practice =
                Records.with(own("p1", "A", "2019"), "obstacles", List.of(new ItemRef("obstacle-estimation", "r99")));
        assertThat(findings(practice)).containsExactly("WARNING link-gone@p1.obstacles");
    }

    @Test
    void aWorksheetThatAsksForNoneIsSatisfiedWithNone() {
        assertThat(Fixtures.bps().setting("practices.min", 0).findingIds(PracticeData.empty()))
                .isEmpty();
    }

    @Test
    void aLibraryEntryThatIsNotThereIsNamedAndItsLessonIsNoCopy() {
        Practice practice = Records.with(own("p1", "A", ""), "libraryId", "xx-gone");
        assertThat(findings(practice)).containsExactly("WARNING library-unknown@p1.libraryId");
    }
}
