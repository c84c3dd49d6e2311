package id.lintas.plugin.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Item;
import id.lintas.api.Link;
import id.lintas.testkit.StepFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions that are offered: from the bank, and made of the project. */
class DraftsTest {

    private static StepFixture<Quiz> project(String chosen, String... others) {
        StepFixture<Quiz> fixture = StepFixture.of(new QuizStep());
        fixture.with(Item.of("issue-analysis", "i1", chosen, Item.CHOSEN_ISSUE));
        for (int i = 0; i < others.length; i++) {
            fixture.with(Item.of("issue-analysis", "i" + (i + 2), others[i], Item.ISSUE));
        }
        return fixture;
    }

    private static List<Draft> ideas(StepFixture<Quiz> fixture) {
        return ProjectIdeas.drafts(fixture.context());
    }

    private static List<String> options(Draft draft) {
        return draft.question().options().stream().map(Option::text).toList();
    }

    @Test
    void wrongOptionsThatReadAlikeAreOfferedOnce() {
        Draft draft = ideas(project("Survei bertumpuk", "Data ganda", "data ganda.", "Izin lama", "Pagu kecil"))
                .get(0);
        assertThat(options(draft))
                .containsExactlyInAnyOrder("Survei bertumpuk", "Data ganda", "Izin lama", "Pagu kecil");
    }

    @Test
    void threeThatReadAlikeMakeNoQuestion() {
        assertThat(ideas(project("Survei bertumpuk", "Data ganda", "DATA GANDA", "Data ganda!")))
                .isEmpty();
    }

    @Test
    void theRightOptionIsNeverAmongTheWrongOnes() {
        Draft draft = ideas(project("Data ganda", "data ganda.", "Izin lama", "Pagu kecil", "Orang kurang"))
                .get(0);
        assertThat(options(draft)).hasSize(4).doesNotContain("data ganda.");
        assertThat(draft.question().right().map(Option::text)).contains("Data ganda");
    }

    @Test
    void anItemWithoutWordsIsNoOption() {
        assertThat(ideas(project(" ", "a", "b", "c"))).isEmpty();
        assertThat(ideas(project("x", "a", " ", "b"))).isEmpty();
    }

    @Test
    void theOptionsNearestInLengthAreChosen() {
        Draft draft = ideas(project(
                        "dua puluh huruf saja", "a", "tujuh belas huruf", "delapan belas hrf", "sembilan belas huru"))
                .get(0);
        assertThat(options(draft)).doesNotContain("a");
    }

    @Test
    void whatElseIsLinkedToTheTargetIsNoWrongOption() {
        StepFixture<Quiz> fixture = StepFixture.of(new QuizStep());
        Item root = Item.of("issue-analysis", "f1", "Ego sektor", Item.ROOT_CAUSE);
        fixture.with(root);
        for (int i = 1; i <= 5; i++) {
            Item activity = Item.of("activity-planning", "k" + i, "Kegiatan " + i, Item.ACTIVITY);
            fixture.with(activity);
            if (i <= 2) {
                fixture.with(new Link(activity.ref(), root.ref()));
            }
        }
        Draft draft = ideas(fixture).get(0);
        assertThat(options(draft)).contains("Kegiatan 1").doesNotContain("Kegiatan 2");
    }

    @Test
    void everyIdeaPassesTheChecksOfTheQuiz() {
        for (Draft draft : ideas(Samples.project())) {
            Quiz quiz = new Quiz(List.of(draft.question().copy("q1")), List.of());
            assertThat(Samples.project().findingIds(quiz)).noneMatch(f -> f.startsWith("ERROR") && f.contains("@q1"));
        }
    }

    @Test
    void aSearchFindsEveryWordInWhateverOrderAndCase() {
        var context = Samples.project().context();
        Draft draft =
                new Draft("Bank 12", "sulit", Samples.good("q1", "Apa arti WoG?", 0, "satu", "dua", "tiga", "empat"));
        assertThat(draft.matches("wog  ARTI", context)).isTrue();
        assertThat(draft.matches("empat bank 12", context)).isTrue();
        assertThat(draft.matches("arti lima", context)).isFalse();
        assertThat(draft.matches("  ", context)).isTrue();
    }
}
