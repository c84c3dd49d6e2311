package id.lintas.app.mark;

import id.lintas.app.answers.AnswerMarks;
import id.lintas.app.dialog.Dialogs;
import id.lintas.app.review.Beside;
import id.lintas.app.review.ReviewDesk;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.mark.HandBack;
import id.lintas.engine.mark.sheet.MarkSheets;
import id.lintas.engine.review.Reviewed;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.task.TaskRunner;
import java.awt.Window;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Puts together what marking needs; lives as long as the window. */
public final class Marking {

    private final ReviewDesk folder;
    private final AppTexts texts;
    private final Dialogs dialogs;
    private final TaskRunner tasks;
    private final ProjectStore store;
    private final MarkDesk desk;
    private final Groups groups;
    private Optional<Path> looked = Optional.empty();

    /** @param reviewer the name of whoever sits here, or empty */
    public Marking(
            ReviewDesk folder,
            AppTexts texts,
            Dialogs dialogs,
            TaskRunner tasks,
            ProjectStore store,
            UserFolders folders,
            Supplier<String> reviewer) {
        this.folder = folder;
        this.texts = texts;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.store = store;
        this.desk = new MarkDesk(texts, new MarkStore(folders, tasks), reviewer);
        this.groups = new Groups(folder, desk);
        folder.listen(this::look);
    }

    private void look() {
        if (!folder.folder().equals(looked)) {
            looked = folder.folder();
            desk.load();
            looked.ifPresent(desk.store()::look);
        }
    }

    /**
     * A pane for the page; closed with it.
     *
     * @param titles of steps
     * @param workbook writes the sheets as XLSX, if a plugin does
     */
    public Beside pane(
            UnaryOperator<String> titles,
            Supplier<Window> owner,
            Optional<Function<MarkSheets, Optional<byte[]>>> workbook) {
        desk.load();
        HandBackDeed back = new HandBackDeed(desk, groups, texts, dialogs, tasks, new HandBack(store));
        ExportDeed export = new ExportDeed(groups, texts, dialogs, tasks, workbook.map(w -> w::apply));
        MarkDialogs further = new MarkDialogs(desk, groups, texts, owner);
        return new MarkPane(desk, texts, titles, new MarkMenu(desk, groups, texts, back, export, further));
    }

    /** The points of a project, from 0 to 100, if it has some. */
    public OptionalDouble points(Reviewed reviewed) {
        return desk.points(reviewed);
    }

    /** Marks and comments for the page with one question. */
    public AnswerMarks answers() {
        return new AnswerMarking(desk);
    }
}
