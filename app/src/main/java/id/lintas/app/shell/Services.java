package id.lintas.app.shell;

import id.lintas.app.dialog.Dialogs;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.install.StartOptions;
import id.lintas.app.jobs.JobLog;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.Engine;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.task.TaskRunner;
import java.util.Optional;

/** What the parts of the window share. */
record Services(
        Engine engine,
        ProjectStore store,
        UserFolders folders,
        TaskRunner tasks,
        Dialogs dialogs,
        AppTexts texts,
        UserState state,
        StartOptions options,
        JobLog jobs) {

    /** What the person calls a step in the open project: its title, or its id if its plugin is not there. */
    String title(Optional<OpenDocument> document, String step) {
        return document.map(d -> engine.steps().title(d.project(), step, texts.locale()))
                .orElseGet(() -> engine.steps()
                        .declaration(step)
                        .map(d -> d.title(texts.locale()))
                        .orElse(step));
    }
}
