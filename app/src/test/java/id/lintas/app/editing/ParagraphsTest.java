package id.lintas.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.CaseText.Paragraph;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private final List<Paragraph> old =
            List.of(new Paragraph("p1", "satu"), new Paragraph("p2", "dua"), new Paragraph("p3", "tiga"));

    private String ids(String... now) {
        return String.join(
                " ",
                Paragraphs.edited(old, List.of(now), Set.of()).stream()
                        .map(Paragraph::id)
                        .toList());
    }

    @Test
    void aParagraphPutInAtTheTopShiftsNoId() {
        assertThat(ids("baru", "satu", "dua", "tiga")).isEqualTo("p4 p1 p2 p3");
    }

    @Test
    void aChangedParagraphKeepsItsId() {
        assertThat(ids("satu", "dua lagi", "tiga")).isEqualTo("p1 p2 p3");
    }

    @Test
    void aDeletedParagraphTakesItsIdAlong() {
        assertThat(ids("satu", "tiga")).isEqualTo("p1 p3");
    }

    @Test
    void theLongerPartOfASplitParagraphKeepsTheId() {
        assertThat(ids("satu", "d", "ua", "tiga")).isEqualTo("p1 p4 p2 p3");
    }

    @Test
    void anIdThatWasInUseIsNotGivenAgain() {
        List<Paragraph> now = Paragraphs.edited(old.subList(0, 2), List.of("satu", "dua", "empat"), Set.of("p3", "p7"));
        assertThat(now.get(2).id()).isEqualTo("p8");
    }
}
