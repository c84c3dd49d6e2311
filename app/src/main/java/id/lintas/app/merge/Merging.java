package id.lintas.app.merge;

import id.lintas.app.dialog.Dialogs;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.merge.ProjectMerge;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.session.Edit;
import id.lintas.engine.store.OpenedProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.format.FormatProblem;
import id.lintas.engine.task.TaskRunner;
import java.nio.file.Path;
import java.util.List;

/** Joins a copy that came back to the open project, as one edit. */
public final class Merging {

    private final ProjectStore store;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final AppTexts texts;
    private final Runnable showDecisions;

    /** @param showDecisions called when something is left to decide */
    public Merging(ProjectStore store, TaskRunner tasks, Dialogs dialogs, AppTexts texts, Runnable showDecisions) {
        this.store = store;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.showDecisions = showDecisions;
    }

    /** What was read and joined; {@code message} instead if it cannot be. */
    private record Outcome(String message, List<ProjectMerge.Result> result) {}

    /** Asks for the copy. */
    public void begin(OpenDocument document) {
        dialogs.chooseFile(texts.get("merge.title"), List.of(".json")).ifPresent(file -> join(document, file));
    }

    private void join(OpenDocument document, Path file) {
        CaseProject present = document.project();
        CaseProject saved = document.session().forSaving();
        tasks.run(
                "merge",
                () -> merge(saved, file),
                outcome -> joined(document, present, file, outcome),
                e -> dialogs.tell(texts.get("merge.title"), texts.get("merge.failed", file.getFileName()), reason(e)));
    }

    private Outcome merge(CaseProject present, Path file) throws StoreException, FormatProblem {
        OpenedProject opened = store.read(file);
        CaseProject copy = opened.project();
        if (opened.readOnly().isPresent()) {
            return new Outcome(opened.readOnly().get().message(texts.locale()), List.of());
        }
        if (!copy.id().equals(present.id())) {
            return new Outcome(texts.get("merge.different", file.getFileName()), List.of());
        }
        store.remember(copy, file);
        List<CaseProject> copies = List.of(present, copy);
        return new Outcome("", List.of(ProjectMerge.merge(ProjectMerge.ancestor(copies, store.history()), copies)));
    }

    private String reason(Throwable e) {
        return e instanceof StoreException s ? s.message(texts.locale()) : "";
    }

    @SuppressWarnings("ReferenceEquality") // an edit makes another snapshot
    private void joined(OpenDocument document, CaseProject present, Path file, Outcome outcome) {
        if (outcome.result().isEmpty()) {
            dialogs.tell(texts.get("merge.title"), outcome.message(), "");
        } else if (document.project() != present) {
            join(document, file);
        } else {
            take(document, file, outcome.result().get(0));
        }
    }

    private void take(OpenDocument document, Path file, ProjectMerge.Result result) {
        document.apply(new Edit(texts.get("merge.edit", file.getFileName()), "", "", p -> result.project()));
        int open = result.conflicts().size();
        if (open > 0) {
            showDecisions.run();
        }
        String said = open == 0 ? texts.get("merge.done") : texts.get("merge.to-decide", open);
        String origin = result.withAncestor() ? "" : " " + texts.get("merge.no-ancestor");
        dialogs.tell(texts.get("merge.title"), said + origin, texts.get("merge.undo"));
    }
}
