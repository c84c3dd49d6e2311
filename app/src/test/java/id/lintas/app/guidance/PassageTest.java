package id.lintas.app.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.CaseText;
import id.lintas.api.CaseText.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final CaseText CASE = new CaseText(
            "",
            List.of(new Paragraph("p1", "Survei saling tumpang-tindih."), new Paragraph("p3", "Responden terbebani.")));

    private static int at(String words) {
        return Passage.text(CASE).indexOf(words);
    }

    @Test
    void aSelectionGrowsToWholeWords() {
        assertThat(Passage.of(CASE, at("aling"), at("tindih") + 2))
                .contains(new Passage("p1", "saling tumpang-tindih"));
    }

    @Test
    void blanksAroundAreLeftOut() {
        assertThat(Passage.of(CASE, at(" terbebani"), at("."))).isEmpty();
        assertThat(Passage.of(CASE, at(" terbebani"), at("terbebani") + 9)).contains(new Passage("p3", "terbebani"));
    }

    @Test
    void ofASelectionAcrossParagraphsTheFirstCounts() {
        assertThat(Passage.of(CASE, at("tumpang"), at("Responden") + 4)).contains(new Passage("p1", "tumpang-tindih."));
    }

    @Test
    void aCaretAloneOrTheGapIsNoPassage() {
        assertThat(Passage.of(CASE, 3, 3)).isEmpty();
        assertThat(Passage.of(CASE, at(Passage.GAP), at(Passage.GAP) + 2)).isEmpty();
    }
}
