package id.lintas.engine.classquiz;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.report.ReportBlock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionJoinTest {

    private static final List<String> OPTIONS =
            List.of("Kementerian PANRB", "Sekretariat Kabinet", "Badan Pusat Statistik", "Ombudsman");

    private final List<AskedQuestion> asked = new ArrayList<>();

    private AskedQuestion ask(String group, String stem, List<String> options, int correct, String why) {
        AskedQuestion question = AskedQuestion.of(
                new Asker(group, "", group + ".lintas.json", String.valueOf(asked.size() + 1)),
                new ReportBlock.Question("1", stem, options, correct, why));
        asked.add(question);
        return question;
    }

    private QuestionJoin join() {
        return new QuestionJoin(asked);
    }

    @Test
    void theSameButForCapitalsPunctuationAndOrderIsOneQuestion() {
        ask("K1", "Siapa koordinator statistik?", OPTIONS, 2, "");
        ask(
                "K2",
                "  SIAPA koordinator, statistik ",
                List.of("Badan pusat statistik.", "Ombudsman", "Kementerian PANRB", "Sekretariat Kabinet"),
                0,
                "Perpres 39/2019");

        QuestionJoin join = join();

        assertThat(join.questions()).singleElement().satisfies(q -> {
            assertThat(q.groups()).containsExactly("K1", "K2");
            assertThat(q.explanation()).isEqualTo("Perpres 39/2019");
            assertThat(q.options().get(q.correct())).isEqualTo("Badan pusat statistik.");
        });
        assertThat(join.joined()).extracting(Joined::kind).containsExactly(Joined.Kind.SAME);
    }

    @Test
    void nearlyTheSameWordsAreOneQuestion() {
        ask("K1", "Lembaga apa yang menjadi koordinator statistik nasional di Indonesia?", OPTIONS, 2, "");
        ask("K2", "Lembaga apakah yang menjadi koordinator statistik nasional di Indonesia?", OPTIONS, 2, "");

        assertThat(join().questions()).hasSize(1);
        assertThat(join().joined()).singleElement().satisfies(j -> {
            assertThat(j.kind()).isEqualTo(Joined.Kind.NEAR);
            assertThat(j.asker().group()).isEqualTo("K2");
        });
    }

    @Test
    void aWordThatTurnsTheQuestionKeepsThemApart() {
        ask("K1", "Manakah yang termasuk ciri WoG menurut modul ini dan tayangan?", OPTIONS, 2, "");
        ask("K2", "Manakah yang bukan termasuk ciri WoG menurut modul ini dan tayangan?", OPTIONS, 2, "");
        ask("K3", "Berapa dari 5 instansi yang ikut dalam forum satu data itu?", List.of("1", "2", "3", "4"), 1, "");
        ask("K4", "Berapa dari 7 instansi yang ikut dalam forum satu data itu?", List.of("1", "2", "3", "4"), 1, "");

        assertThat(join().questions()).hasSize(4);
        assertThat(join().joined()).isEmpty();
    }

    @Test
    void otherOptionsMakeAnotherQuestion() {
        ask("K1", "Apa contoh WoG?", OPTIONS, 0, "");
        ask(
                "K2",
                "Apa contoh WoG?",
                List.of("Mal pelayanan publik", "Loket sendiri", "Rapat dinas", "Apel pagi"),
                0,
                "");

        assertThat(join().questions()).hasSize(2);
    }

    @Test
    void anotherRightAnswerIsToldAndBothStay() {
        ask("K1", "Siapa koordinator statistik?", OPTIONS, 2, "");
        ask("K2", "Siapa koordinator statistik?", OPTIONS, 3, "");

        QuestionJoin join = join();

        assertThat(join.questions()).hasSize(2).extracting(ClassQuestion::id).doesNotHaveDuplicates();
        assertThat(join.joined()).singleElement().satisfies(j -> {
            assertThat(j.kind()).isEqualTo(Joined.Kind.CONTRADICTS);
            assertThat(j.kept()).isEqualTo(join.questions().get(0).id());
            assertThat(j.asker().group()).isEqualTo("K2");
        });
    }

    @Test
    void twoCopiesOfAGroupAreOneGroup() {
        ask("K1", "Siapa koordinator statistik?", OPTIONS, 2, "");
        ask("K1", "Siapa koordinator statistik?", OPTIONS, 2, "");

        assertThat(join().questions())
                .singleElement()
                .satisfies(q -> assertThat(q.askers()).hasSize(1));
        assertThat(join().joined()).isEmpty();
    }

    @Test
    void whatCannotBeAskedSaysWhatItLacks() {
        assertThat(ask("K1", "Apa?", OPTIONS, -1, "").lack()).contains(LeftOut.Reason.ANSWER);
        assertThat(ask("K1", "Apa?", List.of("ya", " ", "", ""), 0, "").lack()).contains(LeftOut.Reason.OPTIONS);
        assertThat(ask("K1", "Apa?", List.of("ya", "Ya!", "tidak", ""), 0, "").lack())
                .contains(LeftOut.Reason.SAME);
        assertThat(ask("K1", "Apa?", List.of("<", ">", "", "="), 3, "").lack()).isEmpty();
        assertThat(asked.get(3).right()).isEqualTo("=");
    }

    @Test
    void aChoiceTakesFromAllGroupsBeforeASecondOfOne() {
        ClassQuiz quiz = Quizzes.six();
        assertThat(quiz.pick(3, 7).groups()).contains("Kelompok 1", "Kelompok 2", "Kelompok 3");
        assertThat(quiz.pick(3, 7)).isEqualTo(quiz.pick(3, 7));
        assertThat(quiz.pick(99, 7)).isEqualTo(quiz);
        assertThat(quiz.pick(3, 7).id()).isNotEqualTo(quiz.id());
    }
}
