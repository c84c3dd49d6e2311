package id.lintas.engine.review.answers;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.CaseText;
import id.lintas.engine.review.similar.ClassOf;
import id.lintas.engine.review.similar.Given;
import id.lintas.engine.review.similar.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerBoardTest {

    private static final CaseText NONE = new CaseText("", List.of());
    private static final Question ROOT = new Question("tugas", "rootCause");

    private static final List<Source> SOURCES = List.of(
            answer("Kelompok 1", "Anggaran melekat pada tiap survei sehingga jadwal bersama tidak disusun."),
            answer("Kelompok 2", "Ego sektoral antardirektorat."),
            ClassOf.group("Kelompok 3", NONE, "reason", "Lain"),
            answer("Kelompok 4", "ego sektoral antar-direktorat!", "Ego sektoral."),
            answer("Kelompok 5", "Ego sektoral antardirektorat"),
            answer("Kelompok 6", "Karena anggaran melekat pada setiap survei, jadwal bersama tidak disusun."));

    private static Source answer(String group, String... texts) {
        return ClassOf.group(group, NONE, "rootCause", texts);
    }

    private static AnswerBoard board(boolean joined) {
        return AnswerBoard.of(ROOT, SOURCES, joined, new Given(List.of()));
    }

    @Test
    void everyFieldThatSomebodyFilledIsAQuestion() {
        assertThat(AnswerBoard.questions(SOURCES)).containsExactly(ROOT, new Question("tugas", "reason"));
    }

    @Test
    void nearlyTheSameAnswersAreReadOnceAndWhoIsSilentIsNamed() {
        AnswerBoard board = board(true);
        assertThat(board.cards())
                .extracting(AnswerCard::names)
                .containsExactly(
                        List.of("Kelompok 1", "Kelompok 6"),
                        List.of("Kelompok 2", "Kelompok 5"),
                        List.of("Kelompok 4"));
        assertThat(board.silent()).extracting(Source::name).containsExactly("Kelompok 3");
    }

    @Test
    void whoWantsToReadEachAnswerCan() {
        assertThat(board(false).cards())
                .hasSize(5)
                .allSatisfy(c -> assertThat(c.answers()).hasSize(1));
        assertThat(board(false).cards().get(2).first().text())
                .isEqualTo("ego sektoral antar-direktorat!\nEgo sektoral.");
    }
}
