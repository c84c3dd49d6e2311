package id.lintas.plugin.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.plugin.practice.Fixtures;
import id.lintas.plugin.practice.library.Facet;
import id.lintas.plugin.practice.library.Library;
import id.lintas.plugin.practice.search.Hit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FinderTest {

    private final Finder finder = new Finder(Library.of(Fixtures.bps().context()), Locale.forLanguageTag("id"));

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
        finder.search("survei");
        finder.search("  ");
        assertThat(ids()).hasSize(72).startsWith("id-oss");
    }

    @Test
    void filtersNarrowWhatTheQuestionFindsAndTheCountsSayHowMuch() {
        finder.search("beban survei");
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
        Fit fit = new Fit(Fixtures.bps().context());
        finder.search("beban survei pajak daerah");
        Hit finland = finder.results().stream()
                .filter(hit -> hit.practice().id().equals("fi-statistics-burden"))
                .findFirst()
                .orElseThrow();
        assertThat(fit.fits(finland)).contains("“beban”", "“survei”");
        assertThat(fit.differs(finland)).startsWith("Beda: ").contains("dijalankan di Finlandia", "berakhir 2012");
        assertThat(fit.origin(finland.practice())).isEqualTo("Finlandia · instansi · 2009–2012");
    }
}
