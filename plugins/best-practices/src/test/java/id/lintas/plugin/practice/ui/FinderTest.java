package id.lintas.plugin.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.plugin.practice.Fixtures;
import id.lintas.plugin.practice.ReasonWords;
import id.lintas.plugin.practice.Terms;
import id.lintas.plugin.practice.fit.Need;
import id.lintas.plugin.practice.fit.Reason;
import id.lintas.plugin.practice.library.Facet;
import id.lintas.plugin.practice.library.Library;
import id.lintas.plugin.practice.library.LibraryPractice;
import id.lintas.plugin.practice.search.Hit;
import id.lintas.plugin.practice.search.PracticeSearch;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FinderTest {

    private static final List<LibraryPractice> LIBRARY =
            Library.of(Fixtures.bps().context()).practices();

    private final Finder finder = new Finder(LIBRARY, Locale.forLanguageTag("id"));

    FinderTest() {
        finder.ready(LIBRARY, PracticeSearch.over(LIBRARY));
    }

    @AfterEach
    void close() {
        finder.close();
    }

    private List<String> ids() {
        return finder.results().stream().map(hit -> hit.practice().id()).toList();
    }

    @Test
    void withoutAQuestionTheWholeLibraryIsThereInItsOrder() {
        assertThat(ids()).hasSize(72).startsWith("id-oss");
        finder.search(Need.of("survei"));
        finder.search(Need.of("  "));
        assertThat(ids()).hasSize(72).startsWith("id-oss");
    }

    @Test
    void filtersNarrowWhatTheQuestionFindsAndTheCountsSayHowMuch() {
        finder.search(Need.of("beban survei"));
        int abroad = finder.count(Facet.COUNTRY, "abroad");
        finder.tick(Facet.COUNTRY, "abroad", true);
        assertThat(finder.results())
                .hasSize(abroad)
                .noneMatch(hit -> hit.practice().indonesian());
        finder.clearFilter();
        assertThat(finder.results()).hasSizeGreaterThan(abroad);
    }

    @Test
    void theOrderCanBeByTitleOrByStart() {
        finder.order(Finder.Order.TITLE);
        assertThat(ids()).startsWith("us-strive-cincinnati");
        finder.order(Finder.Order.NEWEST);
        assertThat(ids()).startsWith("id-ina-digital").endsWith("id-samsat");
    }

    @Test
    void aCardSaysWhichWordsFitAndWhereThePracticeDiffers() {
        ReasonWords words = new ReasonWords(Fixtures.bps().context());
        finder.search(Need.of("beban survei pajak daerah"));
        Hit finland = finder.results().stream()
                .filter(hit -> hit.practice().id().equals("fi-statistics-burden"))
                .findFirst()
                .orElseThrow();
        List<Reason> reasons = finder.reasons(finland);
        assertThat(words.fits(reasons)).contains("“beban”", "“survei”");
        assertThat(words.differs(reasons)).contains("dijalankan di Finlandia", "berakhir 2012");
        assertThat(new Terms(Fixtures.bps().context()).origin(finland.practice()))
                .isEqualTo("Finlandia · instansi · 2009–2012");
    }

    @Test
    void beforeTheIndexIsReadyWordsAreLookedForAsTheyStand() {
        try (Finder early = new Finder(LIBRARY, Locale.forLanguageTag("id"))) {
            assertThat(early.results()).hasSize(72);
            early.search(Need.of("estonia"));
            assertThat(early.results()).extracting(hit -> hit.practice().id()).containsExactly("ee-x-road");
            early.search(Need.of("kirim"));
            assertThat(early.results()).isEmpty();
            early.ready(LIBRARY, PracticeSearch.over(LIBRARY));
            assertThat(early.results()).as("the question is asked again").isNotEmpty();
        }
    }
}
