package id.lintas.plugin.practice.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.plugin.practice.Fixtures;
import id.lintas.plugin.practice.library.Library;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PracticeSearchTest {

    private final PracticeSearch search =
            PracticeSearch.over(Library.of(Fixtures.bps().context()));

    @AfterEach
    void close() {
        search.close();
    }

    private List<String> found(String text) {
        return search.find(text).stream().map(hit -> hit.practice().id()).toList();
    }

    @Test
    void aWordIsFoundInItsOtherForms() {
        assertThat(found("kirim")).isNotEmpty().containsAnyElementsOf(found("pengiriman"));
        assertThat(found("terbebani survei")).contains("nl-response-burden-four-nsis");
    }

    @Test
    void anAbbreviationFindsWhatIsWrittenOutAndTheOtherWayRound() {
        assertThat(found("PTSP").get(0)).isIn("id-ptsp", "id-sragen-ptsp");
        assertThat(found("pelayanan terpadu satu pintu")).contains("id-ptsp");
        assertThat(found("pemda")).isNotEmpty();
        assertThat(found("bansos")).isNotEmpty();
    }

    @Test
    void aMisspelledWordFindsItsNeighbour() {
        assertThat(found("inflsi").get(0)).isEqualTo("id-tpid");
        assertThat(search.find("inflsi").get(0).similar()).containsExactly("inflsi");
    }

    @Test
    void theBeginningOfAWordIsEnoughWhileTyping() {
        assertThat(found("esto").get(0)).isEqualTo("ee-x-road");
    }

    @Test
    void bothLanguagesAreSearched() {
        assertThat(found("river pollution")).contains("id-citarum-harum");
        assertThat(found("pencemaran sungai")).contains("id-citarum-harum");
    }

    @Test
    void aHitTellsWhichWordsItHasAndWhichNot() {
        Hit hit = search.find("beban survei xyzzyx").get(0);
        assertThat(hit.words()).containsExactly("beban", "survei");
        assertThat(hit.absent()).containsExactly("xyzzyx");
    }

    @Test
    void nothingIsFoundForNothingOrNonsenseOrSyntax() {
        assertThat(found("")).isEmpty();
        assertThat(found("qqqzzzxxx")).isEmpty();
        assertThat(found("\"(survei AND *:* ~ \\")).isNotEmpty();
    }

    @Test
    void noThreadIsStartedAndNothingIsPrinted() {
        PrintStream before = System.err;
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        try (PracticeSearch another =
                PracticeSearch.over(Library.of(Fixtures.bps().context()))) {
            assertThat(another.find("survei")).isNotEmpty();
        } finally {
            System.setErr(before);
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.contains("Lucene"));
        assertThat(errors.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
