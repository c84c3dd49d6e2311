package id.lintas.app.shell;

import id.lintas.app.dialog.Dialogs;
import id.lintas.app.install.StartOptions;
import id.lintas.app.jobs.JobLog;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.Engine;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.task.TaskRunner;

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
        JobLog jobs) {}
