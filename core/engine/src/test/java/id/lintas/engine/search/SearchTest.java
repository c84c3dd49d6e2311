package id.lintas.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.search.Search.Span;
import org.junit.jupiter.api.Test;

class SearchTest {

    @Test
    void wordsAreFoundWhateverTheirCase() {
        assertThat(new Search("survei", false, false).in("Survei, lalu SURVEI"))
                .containsExactly(new Span(0, 6), new Span(13, 19));
        assertThat(new Search("survei", true, false).in("Survei, lalu survei")).containsExactly(new Span(13, 19));
    }

    @Test
    void aWholeWordIsNotPartOfAnother() {
        assertThat(new Search("data", false, true).in("pendataan data, Satu Data."))
                .containsExactly(new Span(10, 14), new Span(21, 25));
    }

    @Test
    void signsAreTakenAsTheyStand() {
        assertThat(new Search("K/L (a.b)*", false, true).in("Kata K/L (a.b)* di sini"))
                .hasSize(1);
        assertThat(new Search("a", false, false).replace("banana", "$1\\")).isEqualTo("b$1\\n$1\\n$1\\");
    }

    @Test
    void nothingIsFoundForNoWords() {
        Search search = new Search("", false, false);
        assertThat(search.in("apa saja")).isEmpty();
        assertThat(search.replace("apa saja", "x")).isEqualTo("apa saja");
    }
}
