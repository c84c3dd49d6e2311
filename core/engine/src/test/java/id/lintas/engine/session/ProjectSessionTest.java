package id.lintas.engine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lintas.api.CaseText;
import id.lintas.api.Settings;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.Revision;
import id.lintas.engine.project.WorksheetInfo;
import id.lintas.engine.session.ProjectChange.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectSessionTest {

    private final CaseProject opened = new CaseProject(
            "1",
            "A",
            "id",
            "own",
            new CaseText("", List.of()),
            GroupInfo.EMPTY,
            new WorksheetInfo("wog", "1", new Settings(Map.of()), Map.of()),
            Map.of(),
            List.of(),
            Optional.empty(),
            Map.of());
    private final ProjectSession session = new ProjectSession(opened, () -> true);

    private void rename(String title) {
        rename(title, "");
    }

    private void rename(String title, String key) {
        session.apply(new Edit("Rename to " + title, key, "", p -> p.withTitle(title)));
    }

    @Test
    void anEditCanBeUndoneAndRedone() {
        rename("B");
        assertThat(session.undoLabel()).contains("Rename to B");
        session.undo();
        assertThat(session.current()).isSameAs(opened);
        assertThat(session.redoLabel()).contains("Rename to B");
        session.redo();
        assertThat(session.current().title()).isEqualTo("B");
    }

    @Test
    void anEditThatChangesNothingIsNone() {
        rename("A");
        assertThat(session.undoLabel()).isEmpty();
        assertThat(session.dirty()).isFalse();
    }

    @Test
    void aNewEditAfterUndoForgetsWhatWasUndone() {
        rename("B");
        session.undo();
        rename("C");
        assertThat(session.redoLabel()).isEmpty();
    }

    @Test
    void typingInOneFieldIsOneStepOfUndo() {
        rename("B", "title");
        rename("BC", "title");
        rename("BCD", "title");
        session.undo();
        assertThat(session.current()).isSameAs(opened);
    }

    @Test
    void leavingTheFieldEndsTheStep() {
        rename("B", "title");
        session.endMerge();
        rename("BC", "title");
        session.undo();
        assertThat(session.current().title()).isEqualTo("B");
    }

    @Test
    void editsWithoutAKeyNeverMerge() {
        rename("B");
        rename("C");
        session.undo();
        assertThat(session.current().title()).isEqualTo("B");
    }

    @Test
    void undoingToTheSavedStateIsClean() {
        rename("B");
        assertThat(session.dirty()).isTrue();
        session.undo();
        assertThat(session.dirty()).isFalse();
    }

    @Test
    void savingAfterUndoLeavesTheProjectCleanAndAnotherEditMakesItDirty() {
        rename("B");
        rename("C");
        session.undo();
        session.markSaved(session.current(), Optional.empty());
        assertThat(session.dirty()).isFalse();
        session.undo();
        rename("D");
        assertThat(session.dirty()).isTrue();
    }

    @Test
    void typingOnAfterASaveIsAStepOfItsOwn() {
        rename("B", "title");
        session.markSaved(session.current(), Optional.empty());
        rename("BC", "title");
        session.undo();
        assertThat(session.current().title()).isEqualTo("B");
        assertThat(session.dirty()).isFalse();
    }

    @Test
    void whatIsEditedWhileASaveRunsStaysUnsaved() {
        rename("B");
        CaseProject snapshot = session.current();
        rename("C");
        session.markSaved(snapshot, Optional.empty());
        assertThat(session.dirty()).isTrue();
    }

    @Test
    void theRevisionOfTheLastSaveGoesIntoTheNextOneEvenAfterUndo() {
        Revision revision = new Revision("a".repeat(64), List.of(), "", Instant.EPOCH);
        rename("B");
        session.markSaved(session.current(), Optional.of(revision));
        session.undo();
        assertThat(session.forSaving().revision()).contains(revision);
    }

    @Test
    void aRecoveredProjectIsUnsavedWithoutAnEdit() {
        session.markUnsaved();
        assertThat(session.dirty()).isTrue();
        assertThat(session.undoLabel()).isEmpty();
    }

    @Test
    void listenersHearWhatHappenedUntilTheyStop() {
        List<Kind> heard = new ArrayList<>();
        Runnable stop = session.listen(c -> heard.add(c.kind()));
        rename("B");
        session.undo();
        session.redo();
        session.markSaved(session.current(), Optional.empty());
        stop.run();
        rename("C");
        assertThat(heard).containsExactly(Kind.EDIT, Kind.UNDO, Kind.REDO, Kind.SAVED);
    }

    @Test
    void undoingToTheBeginningAndRedoingToTheEndGivesTheSameProject() {
        for (int i = 0; i < 50; i++) {
            rename("T" + i);
        }
        CaseProject end = session.current();
        while (session.undoLabel().isPresent()) {
            session.undo();
        }
        assertThat(session.current()).isSameAs(opened);
        while (session.redoLabel().isPresent()) {
            session.redo();
        }
        assertThat(session.current()).isSameAs(end);
    }

    @Test
    void anotherThreadIsRefused() {
        ProjectSession elsewhere = new ProjectSession(opened, () -> false);
        assertThatThrownBy(elsewhere::undo).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void goingToAPointInTheHistoryIsOneChangeAndKeepsTheUndoneEditsInTheList() {
        var opened = id.lintas.engine.store.Projects.small();
        var past = new ProjectSession(opened, () -> true);
        List.of("a", "b", "c").forEach(t -> past.apply(new Edit(t, "", "", p -> p.withTitle(t))));
        List<ProjectChange> heard = new java.util.ArrayList<>();
        past.listen(heard::add);
        past.goTo(1);
        assertThat(past.current().title()).isEqualTo("a");
        assertThat(past.position()).isEqualTo(1);
        assertThat(past.history()).extracting(PastEdit::label).containsExactly("a", "b", "c");
        past.goTo(3);
        assertThat(past.current().title()).isEqualTo("c");
        past.goTo(0);
        assertThat(past.current()).isSameAs(opened);
        assertThat(past.dirty()).isFalse();
        assertThat(heard).hasSize(3);
    }
}
