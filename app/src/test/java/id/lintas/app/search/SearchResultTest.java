package id.lintas.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Place;
import id.lintas.app.search.SearchResult.Heading;
import id.lintas.app.search.SearchResult.Hit;
import id.lintas.engine.search.Passage;
import id.lintas.engine.search.Search;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchResultTest {

    private static final Passage ISSUE =
            new Passage("issue-analysis", Place.of("i1", "statement"), "/issues/0/statement", "Survei tumpang tindih");
    private static final Passage NAME =
            new Passage("activity-planning", Place.of("k1", "name"), "/activities/0/name", "Forum survei usaha");

    private final SearchResult result =
            new SearchResult(new Search("survei", false, false), List.of(ISSUE, NAME), p -> p.area());

    private Hit hit(int line) {
        return (Hit) result.lines().get(line);
    }

    @Test
    void hitsStandUnderTheirTask() {
        assertThat(result.lines().get(0)).isEqualTo(new Heading("issue-analysis", 1));
        assertThat(hit(1).passage()).isEqualTo(ISSUE);
        assertThat(result.count()).isEqualTo(2);
    }

    @Test
    void everythingIsTickedAtFirstAndWhatIsNotTickedStays() {
        result.tick(hit(1), false);
        assertThat(result.ticked()).containsExactly(NAME);
        result.tick(hit(1), true);
        assertThat(result.ticked()).containsExactly(ISSUE, NAME);
    }

    @Test
    void thePreviewReadsAsTheTextWould() {
        assertThat(result.preview(hit(3), "sensus")).isEqualTo("Forum sensus usaha");
    }

    @Test
    void aLongTextIsCutAroundThePlace() {
        Passage far = new Passage("quiz", Place.STEP, "/x", "awal ".repeat(40) + "survei" + " akhir".repeat(40));
        SearchResult long1 = new SearchResult(new Search("survei", false, false), List.of(far), p -> "");
        assertThat(((Hit) long1.lines().get(1)).excerpt())
                .startsWith("…")
                .contains("survei")
                .endsWith("…");
    }
}
