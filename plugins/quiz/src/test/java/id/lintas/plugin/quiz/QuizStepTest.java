package id.lintas.plugin.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.testkit.StepFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuizStepTest {

    private final StepFixture<Quiz> fixture = StepFixture.of(new QuizStep());

    @Test
    void questionsAreItemsAndLinkToWhatTheyAskAbout() {
        QuizStep step = new QuizStep();
        assertThat(step.items(Samples.complete()))
                .hasSize(5)
                .allMatch(i -> i.kind().equals(Item.QUESTION));
        assertThat(step.links(Samples.complete()))
                .containsExactly(new Link(new ItemRef("quiz", "q5"), new ItemRef("issue-analysis", "i2")));
    }

    @Test
    void aPartLeadsToTheFirstGap() {
        assertThat(fixture.parts(Samples.half()))
                .extracting(part -> part.id() + " " + part.done() + "/" + part.total() + " " + part.place())
                .containsExactly(
                        "questions 0/5 " + Place.of("q1", "stem"),
                        "explanation 2/5 " + Place.of("q2", "explanation"),
                        "try 0/5 " + Place.field("tried"));
    }

    @Test
    void theTickForTryingGoesWithTheQuestion() {
        Quiz quiz = Samples.complete();
        assertThat(quiz.triedCount()).isEqualTo(5);
        assertThat(quiz.withQuestions(quiz.questions().subList(0, 4)).triedCount())
                .isEqualTo(4);
        assertThat(quiz.withTried(List.of("q1"))).isSameAs(quiz);
    }

    @Test
    void theKeyComesAfterAllQuestions() {
        String report = fixture.report(Samples.complete());
        assertThat(report).contains("B. diawasi satu auditor", "Kunci dan pembahasan", "Satelit");
        assertThat(report.indexOf("Satelit adalah entitas")).isGreaterThan(report.indexOf("kuesioner selalu"));
    }

    @Test
    void theReportMarksWhatIsMissing() {
        assertThat(fixture.report(Samples.half()))
                .contains(
                        "Baru ada 3 dari 5 soal.",
                        "Pembahasan soal 2 belum ada.",
                        "Jawaban benar soal 3 belum ditandai.");
    }

    @Test
    void movingAnOptionDoesNotChangeTheAnswer() {
        Question question = Samples.complete().questions().get(0);
        Question moved = new Question(
                "q1",
                question.stem(),
                Records.move(question.options(), "q1d", -3),
                question.answer(),
                "",
                "",
                "",
                null);
        assertThat(moved.answerPlace()).isZero();
        assertThat(moved.right().map(Option::text)).contains("bekerja melintasi batas bidang demi tujuan bersama");
    }

    @Test
    void aNewOptionHasALetterThatWasNotThere() {
        Question question = Samples.half().questions().get(2);
        assertThat(question.withNewOption().options())
                .extracting(Option::id)
                .containsExactly("q3a", "q3b", "q3d", "q3e");
    }

    @Test
    void aCopyKeepsItsAnswerUnderItsOwnIds() {
        Question copy = Samples.complete().questions().get(0).copy("q9");
        assertThat(copy.answer()).isEqualTo("q9d");
        assertThat(copy.options()).extracting(Option::id).containsExactly("q9a", "q9b", "q9c", "q9d");
    }

    @Test
    void theProjectGivesIdeasWithThreeWrongOptions() {
        List<Draft> drafts = ProjectIdeas.drafts(Samples.project().context());
        assertThat(drafts).extracting(Draft::origin).containsExactly("Isu terpilih", "Akar masalah", "Kegiatan");
        assertThat(drafts).allSatisfy(draft -> {
            assertThat(draft.question().options()).hasSize(4).doesNotHaveDuplicates();
            assertThat(draft.question().askable()).isTrue();
        });
        assertThat(drafts.get(2).question().right().map(Option::text)).contains("Kegiatan nomor 3");
        assertThat(drafts.get(2).question().about()).isEqualTo(new ItemRef("activity-planning", "k3"));
    }

    @Test
    void aProjectWithTooFewItemsGivesNoIdeas() {
        assertThat(ProjectIdeas.drafts(fixture.context())).isEmpty();
    }

    @Test
    void conceptsAreFoundInBothLanguagesTermsFirst() {
        ConceptList concepts = ConceptList.of(fixture.context());
        assertThat(concepts.concepts()).hasSize(107);
        assertThat(concepts.search("satellite").get(0).id()).isEqualTo("how-type-satellite");
        assertThat(concepts.search("satu pintu").get(0).id()).isEqualTo("service-pattern-one-door");
        assertThat(concepts.search("")).hasSize(107);
        assertThat(concepts.search("zzz")).isEmpty();
    }

    @Test
    void everyGroupOfConceptsHasANameAndEveryLevelOfTheBank() {
        var context = fixture.context();
        assertThat(ConceptList.of(context).concepts())
                .allMatch(c -> context.findText("concept." + c.group()).isPresent());
        assertThat(QuestionBank.drafts(context))
                .hasSize(40)
                .allMatch(d -> !d.level().startsWith("‹"));
    }
}
