package id.lintas.plugin.practice;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.plugin.practice.library.Library;
import id.lintas.plugin.practice.library.LibraryPractice;
import id.lintas.plugin.practice.search.PracticeSearch;
import id.lintas.testkit.StepFixture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Practices that a worksheet brings are found by the search like the library's own. */
class WorksheetPracticesTest {

    private static final Map<String, Object> BRIDGE = Map.of(
            "id", "jembatan-kuning",
            "title", Map.of("id", "Jembatan kuning", "en", "Yellow bridge"),
            "done", Map.of("id", "Jembatan gantung dicat kuning", "en", "The footbridge is painted yellow"));

    private static Library library(boolean only) {
        StepFixture<PracticeData> fixture = StepFixture.of(new PracticeStep())
                .setting("data.practices", Map.of("practices", List.of(BRIDGE)))
                .setting("data.practices.only", only);
        return Library.of(fixture.context());
    }

    @Test
    void theyStandBehindTheLibrarysOwn() {
        List<LibraryPractice> all = library(false).practices();
        assertThat(all).hasSizeGreaterThan(50);
        assertThat(all.get(all.size() - 1).id()).isEqualTo("jembatan-kuning");
    }

    @Test
    void aWorksheetMayWantItsOwnAlone() {
        assertThat(library(true).practices()).extracting(LibraryPractice::id).containsExactly("jembatan-kuning");
    }

    @Test
    void theSearchFindsThem() throws Exception {
        try (PracticeSearch search = PracticeSearch.over(library(false).practices())) {
            assertThat(search.find("jembatan gantung kuning"))
                    .first()
                    .satisfies(hit -> assertThat(hit.practice().id()).isEqualTo("jembatan-kuning"));
        }
    }
}
