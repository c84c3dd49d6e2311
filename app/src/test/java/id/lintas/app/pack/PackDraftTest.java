package id.lintas.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import id.lintas.engine.worksheet.PackProblem;
import id.lintas.engine.worksheet.WorksheetLibrary;
import org.junit.jupiter.api.Test;

/** What the pack editor edits, without a window. */
class PackDraftTest {

    private final PackDraft draft = new PackDraft(WorksheetLibrary.bundled().pack());

    @Test
    void typingInOneFieldIsOneEditAndUndoTakesItBack() {
        String before = draft.at("/cases/0/title/id").asText();
        draft.set("/cases/0/title/id", TextNode.valueOf("S"));
        draft.set("/cases/0/title/id", TextNode.valueOf("Su"));
        draft.set("/cases/0/title/en", TextNode.valueOf("S"));
        draft.undo();
        assertThat(draft.at("/cases/0/title/id").asText()).isEqualTo("Su");
        draft.undo();
        assertThat(draft.at("/cases/0/title/id").asText()).isEqualTo(before);
        assertThat(draft.canUndo()).isFalse();
        assertThat(draft.dirty()).isFalse();
        draft.redo();
        assertThat(draft.at("/cases/0/title/id").asText()).isEqualTo("Su");
        assertThat(draft.dirty()).isTrue();
    }

    @Test
    void theReaderSpeaksAfterEachEdit() {
        draft.set("/tasks/0/minutes", IntNode.valueOf(900));
        assertThat(draft.pack()).isEmpty();
        assertThat(draft.problem("/tasks/0/minutes")).map(PackProblem::key).contains("too-large");
        assertThat(draft.problem("/tasks/1/minutes")).isEmpty();
        draft.undo();
        assertThat(draft.pack()).isPresent();
    }

    @Test
    void tasksChangePlacesAndAnOrderThatCannotBeIsSaid() {
        draft.move("/tasks", 3, -1);
        assertThat(draft.pack().orElseThrow().steps())
                .containsExactly(
                        "issue-analysis", "activity-planning", "best-practices", "obstacle-estimation", "quiz");
        draft.move("/tasks", 1, -1);
        assertThat(draft.problems()).extracting(PackProblem::key).containsExactly("after-later");
    }

    @Test
    void whatIsNotThereYetIsMadeWithTheListsAroundIt() {
        PackText title = PackText.word(draft, "/tasks/4/guidance/0/title/id");
        PackText english = PackText.word(draft, "/tasks/4/guidance/0/title/en");
        title.write().accept("Tulis soal");
        assertThat(draft.problem("/tasks/4/guidance/0/title/en"))
                .map(PackProblem::key)
                .contains("language-missing");
        english.write().accept("Write questions");
        assertThat(draft.pack()).isPresent();
        title.write().accept("");
        english.write().accept("");
        assertThat(draft.at("/tasks/4").has("guidance")).isFalse();
        assertThat(draft.pack()).isPresent();
    }

    @Test
    void aTitleThatMustBeThereIsMissedAtItsField() {
        PackText.word(draft, "/cases/0/title/id").write().accept("");
        PackText.word(draft, "/cases/0/title/en").write().accept("");
        assertThat(draft.problem("/cases/0/title/id")).map(PackProblem::key).contains("missing");
    }

    @Test
    void numbersParagraphsAndOptionsComeFromText() {
        PackText.numbers(draft, "/risk/bands").write().accept("4, 8 12;16, 25");
        assertThat(draft.at("/risk/bands")).extracting(n -> n.intValue()).containsExactly(4, 8, 12, 16, 25);
        PackText.number(draft, "/tasks/0/minutes").write().accept("dua puluh");
        assertThat(draft.problem("/tasks/0/minutes")).map(PackProblem::key).contains("type.integer");
        PackText.number(draft, "/tasks/0/minutes").write().accept("20");
        PackText.paragraphs(draft, "/cases/0/paragraphs/id").write().accept("Satu.\n\n\nDua\nbaris.\n");
        assertThat(draft.at("/cases/0/paragraphs/id"))
                .extracting(n -> n.asText())
                .containsExactly("Satu.", "Dua\nbaris.");
        assertThat(draft.pack()).isPresent();
    }

    @Test
    void theOtherLanguageOfAnOptionStays() {
        draft.add("/questions/list", JsonNodeFactory.instance.objectNode());
        PackText id = PackText.options(draft, "/questions/list/0/options", "id");
        PackText en = PackText.options(draft, "/questions/list/0/options", "en");
        id.write().accept("satu\ndua");
        en.write().accept("one\ntwo");
        id.write().accept("satu\ndua\ntiga");
        assertThat(en.read().get()).isEqualTo("one\ntwo\n");
        assertThat(id.read().get()).isEqualTo("satu\ndua\ntiga");
    }

    @Test
    void everyPlaceHasItsPage() {
        assertThat(PackPages.of("/tasks/0/minutes")).isEqualTo("tasks");
        assertThat(PackPages.of("/scales/usg")).isEqualTo("counts");
        assertThat(PackPages.of("")).isEqualTo("about");
    }
}
