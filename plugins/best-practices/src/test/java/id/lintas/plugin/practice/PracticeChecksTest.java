package id.lintas.plugin.practice;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.ItemRef;
import id.lintas.api.Part;
import id.lintas.api.Records;
import java.util.List;
import org.junit.jupiter.api.Test;

class PracticeChecksTest {

    private static final ItemRef K6 = new ItemRef("activity-planning", "k6");

    private static Practice used(String id, String libraryId, String lesson) {
        Practice practice = Practice.ofLibrary(id, libraryId, "Judul");
        practice = Records.with(practice, "lesson", lesson);
        practice = Records.with(practice, "activities", List.of(K6));
        return Records.with(practice, "prerequisites", List.of("culture-philosophy"));
    }

    private static List<String> findings(Practice... practices) {
        return Fixtures.bps().setting("practices.min", 1).findingIds(new PracticeData(List.of(practices)));
    }

    @Test
    void theNumberAskedForComesFromTheWorksheet() {
        PracticeData one = new PracticeData(List.of(used("p1", "ee-x-road", "Data tetap di pemiliknya.")));
        assertThat(Fixtures.bps().findingIds(one)).containsExactly("ERROR too-few@.practices");
        assertThat(Fixtures.bps().setting("practices.min", 1).findingIds(one)).isEmpty();
    }

    @Test
    void joiningTheSamePracticeKeepsBothLessonsAndAllLinks() {
        Practice first = used("p1", "ee-x-road", "Satu.");
        Practice second = Records.with(
                used("p2", "ee-x-road", "Dua."), "obstacles", List.of(new ItemRef("obstacle-estimation", "r1")));
        PracticeData joined = Fixtures.bps().fix(new PracticeData(List.of(first, second)), "same-twice");
        assertThat(joined.practices()).singleElement().satisfies(p -> {
            assertThat(p.lesson()).isEqualTo("Satu.\nDua.");
            assertThat(p.activities()).containsExactly(K6);
            assertThat(p.obstacles()).hasSize(1);
        });
    }

    @Test
    void aCopiedLessonIsNoticedInEitherLanguageWhateverItsPunctuation() {
        String library = Fixtures.bps()
                .context()
                .resource("practices.json", id.lintas.plugin.practice.library.Library.class)
                .find("ee-x-road")
                .orElseThrow()
                .lessons()
                .en();
        assertThat(findings(used("p1", "ee-x-road", library.toUpperCase(java.util.Locale.ROOT) + "!")))
                .containsExactly("HINT lesson-copied@p1.lesson");
        assertThat(findings(used("p1", "ee-x-road", "Data tetap di pemiliknya")))
                .isEmpty();
    }

    @Test
    void removingALinkThatIsGoneLeavesTheOthers() {
        Practice practice = Records.with(
                used("p1", "ee-x-road", "Satu."), "activities", List.of(new ItemRef("activity-planning", "k77"), K6));
        PracticeData data = new PracticeData(List.of(practice));
        assertThat(Fixtures.bps().setting("practices.min", 1).findingIds(data))
                .containsExactly("WARNING link-gone@p1.activities");
        assertThat(Fixtures.bps().fix(data, "link-gone").practices().get(0).activities())
                .containsExactly(K6);
    }

    @Test
    void anUnpublishedOwnPracticeNeedsNoSourceButIsPointedOut() {
        Practice own = Records.with(Records.with(used("p1", "", "Satu."), "done", "Rapat."), "unpublished", true);
        assertThat(findings(own)).containsExactly("HINT unpublished@p1.unpublished");
        assertThat(findings(Records.with(own, "unpublished", false))).containsExactly("ERROR source-missing@p1.source");
    }

    @Test
    void partsCountPracticesLessonsAndLinks() {
        PracticeData data = new PracticeData(
                List.of(used("p1", "ee-x-road", "Satu."), Practice.ofLibrary("p2", "id-samsat", "Samsat")));
        assertThat(Fixtures.bps().parts(data)).extracting(Part::id).containsExactly("search", "lesson", "links");
        assertThat(Fixtures.bps().parts(data)).extracting(Part::done).containsExactly(2, 1, 1);
        assertThat(Fixtures.bps().parts(data).get(1).place().item()).isEqualTo("p2");
    }

    @Test
    void eachPracticeIsAnItemThatLinksToWhatItIsFor() {
        PracticeStep step = new PracticeStep();
        PracticeData data = new PracticeData(List.of(used("p1", "ee-x-road", "Satu.")));
        assertThat(step.items(data)).singleElement().satisfies(item -> {
            assertThat(item.label()).isEqualTo("Judul");
            assertThat(item.kind()).isEqualTo("practice");
        });
        assertThat(step.links(data))
                .singleElement()
                .satisfies(link -> assertThat(link.to()).isEqualTo(K6));
    }
}
