package id.lintas.plugin.quiz;

import static id.lintas.plugin.quiz.Samples.good;
import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Records;
import id.lintas.testkit.StepFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuizChecksTest {

    private final StepFixture<Quiz> fixture = StepFixture.of(new QuizStep()).setting("quiz.questions", 1);

    private List<String> findings(Question... questions) {
        Quiz quiz = new Quiz(List.of(questions), List.of());
        return fixture.findingIds(
                quiz.withTried(quiz.questions().stream().map(Question::id).toList()));
    }

    @Test
    void aGoodQuestionHasNoFinding() {
        assertThat(findings(good("q1", 0))).isEmpty();
    }

    @Test
    void anEmptyQuizHasOneFindingWithADeed() {
        var all = StepFixture.of(new QuizStep()).findings(Quiz.empty());
        assertThat(all).hasSize(1);
        assertThat(all.get(0).message()).isEqualTo("Belum ada soal; lembar kerja meminta 5.");
        assertThat(all.get(0).next()).isEqualTo("tulis soal pertama");
    }

    @Test
    void aNewQuestionHasOneFindingNotEight() {
        assertThat(findings(Question.blank("q1"))).containsExactly("ERROR question-blank@q1.stem");
    }

    @Test
    void moreQuestionsThanAskedAreWorthALook() {
        assertThat(findings(good("q1", 0), good("q2", 1))).containsExactly("WARNING questions-many@.questions");
    }

    @Test
    void optionsAreEqualWhateverTheirCaseSpacesAndFullStop() {
        assertThat(findings(good("q1", "Apa?", 0, "satu pintu", "Satu  Pintu.", "dua", "tiga")))
                .containsExactly("ERROR options-equal@q1b.text");
    }

    @Test
    void optionsThatDifferInASignAreNotEqual() {
        assertThat(findings(good("q1", "Apa?", 0, "< 5", "> 5", "5 %", "5"))).isEmpty();
    }

    @Test
    void threeOptionsAreTooFewAndSixTooMany() {
        assertThat(findings(good("q1", "Apa?", 0, "a", "b", "c"))).containsExactly("ERROR options-few@q1.options");
        assertThat(findings(good("q1", "Apa?", 0, "a", "b", "c", "d", "e", "f")))
                .containsExactly("ERROR options-many@q1.options");
    }

    @Test
    void emptyOptionsAreOneFindingThatNamesThem() {
        Quiz quiz = new Quiz(List.of(good("q1", "Apa?", 0, "a", " ", "c", "")), List.of());
        assertThat(fixture.findings(quiz))
                .extracting(f -> f.message())
                .containsExactly("Soal 1: pilihan B, D masih kosong.");
    }

    @Test
    void anEmptyFifthOptionCanBeRemovedByTheFix() {
        Quiz quiz = new Quiz(List.of(good("q1", "Apa?", 0, "a", "b", "c", "d", "")), List.of());
        assertThat(fixture.fix(quiz, "option-empty").questions().get(0).options())
                .extracting(Option::text)
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void anAnswerWhoseOptionIsGoneIsNoAnswer() {
        assertThat(findings(Records.with(good("q1", 0), "answer", "q1z")))
                .containsExactly("ERROR answer-missing@q1.answer");
    }

    @Test
    void aConceptThatTheHandbookDoesNotKnowIsWorthALook() {
        assertThat(findings(Records.with(good("q1", 0), "concept", "no-such-thing")))
                .containsExactly("WARNING concept-unknown@q1.concept");
    }

    @Test
    void theSameStemTwiceIsWorthALook() {
        assertThat(findings(
                        good("q1", "Apa itu WoG?", 0, "a", "b", "c", "d"),
                        good("q2", "apa itu  WoG", 1, "e", "f", "g", "h")))
                .contains("WARNING question-twice@q2.stem");
    }

    @Test
    void rightAnswersAllInOnePlaceAreSpreadByTheFix() {
        StepFixture<Quiz> three = StepFixture.of(new QuizStep()).setting("quiz.questions", 3);
        Quiz quiz = Samples.withKey("CCC");
        assertThat(three.findingIds(quiz)).containsExactly("HINT answer-same-place@.questions");
        assertThat(three.findingIds(three.fix(quiz, "answer-same-place"))).isEmpty();
    }

    @Test
    void aLetterThatIsNeverRightIsMentionedFromFiveQuestionsOn() {
        StepFixture<Quiz> five = StepFixture.of(new QuizStep());
        assertThat(five.findingIds(Samples.withKey("ACCDA"))).containsExactly("HINT answer-never@.questions");
        assertThat(five.findingIds(five.fix(Samples.withKey("ACCDA"), "answer-never")))
                .isEmpty();
        assertThat(five.findingIds(Samples.withKey("ABCDA"))).isEmpty();
    }

    @Test
    void aCompleteQuizThatNobodyTriedAsksToBeTried() {
        Quiz untried = new Quiz(List.of(good("q1", 0)), List.of());
        assertThat(fixture.findings(untried)).extracting(f -> f.next()).containsExactly("coba kuisnya");
    }
}
