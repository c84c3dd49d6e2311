package id.lintas.app.document;

import id.lintas.app.dialog.Dialogs;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.FileWatch;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.SavedProject;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.Stored;
import id.lintas.engine.task.TaskRunner;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Saves the open project, and asks where something stands in the way: no file yet, a file that another program has
 * changed, unsaved changes when closing. The disk is touched beside the event thread only.
 */
public final class Saving {

    /** The ending of a project's file name. */
    public static final String ENDING = ".lintas.json";

    private final ProjectStore store;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final AppTexts texts;
    private final Consumer<OpenDocument> compare;
    private final Consumer<OpenDocument> reload;
    private Supplier<String> savedBy = () -> "";

    /**
     * @param compare shows how the file differs from the open project
     * @param reload opens the file again, as it is now
     */
    public Saving(
            ProjectStore store,
            TaskRunner tasks,
            Dialogs dialogs,
            AppTexts texts,
            Consumer<OpenDocument> compare,
            Consumer<OpenDocument> reload) {
        this.store = store;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.compare = compare;
        this.reload = reload;
    }

    /** @param name asked at each save; it goes into the file's revision */
    public void signedBy(Supplier<String> name) {
        savedBy = name;
    }

    /** @param done runs when the project is safe in its file; not if the person changed their mind or it failed */
    public void save(OpenDocument document, Runnable done) {
        Optional<Stored> stored = document.file().stored();
        if (stored.isEmpty() || document.readOnly()) {
            saveAs(document, done);
            return;
        }
        tasks.run(
                "look-at-file",
                () -> FileWatch.check(stored.get()),
                state -> {
                    if (state == FileWatch.State.CHANGED) {
                        fileChanged(document, done);
                    } else {
                        write(document, stored.get().file(), done);
                    }
                },
                e -> failed(stored.get().file(), e));
    }

    public void saveAs(OpenDocument document, Runnable done) {
        dialogs.chooseSave(texts.get("save.title"), suggestedName(document), ENDING)
                .ifPresent(path -> write(document, path, done));
    }

    /** Asks about unsaved changes, if there are any, before the document is let go of. */
    public void beforeClosing(OpenDocument document, Runnable close) {
        if (!document.session().dirty() || document.readOnly()) {
            close.run();
            return;
        }
        Optional<Integer> deed = dialogs.ask(
                texts.get("close.title"),
                texts.get("close.message", document.project().title()),
                texts.get("close.detail"),
                List.of(texts.get("close.save"), texts.get("close.discard"), texts.get("close.cancel")));
        if (deed.equals(Optional.of(0))) {
            save(document, close);
        } else if (deed.equals(Optional.of(1))) {
            close.run();
        }
    }

    private void fileChanged(OpenDocument document, Runnable done) {
        Path path = document.file().path().orElseThrow();
        Optional<Integer> deed = dialogs.ask(
                texts.get("changed.title"),
                texts.get("changed.message", path.getFileName()),
                texts.get("changed.detail"),
                List.of(texts.get("changed.copy"), texts.get("changed.compare"), texts.get("changed.reload")));
        if (deed.equals(Optional.of(0))) {
            saveAs(document, done);
        } else if (deed.equals(Optional.of(1))) {
            compare.accept(document);
        } else if (deed.equals(Optional.of(2))) {
            reload.accept(document);
        }
    }

    @SuppressWarnings("ReferenceEquality") // "unsaved" is a question of identity
    private void write(OpenDocument document, Path path, Runnable done) {
        CaseProject snapshot = document.session().current();
        boolean dirty = document.session().dirty();
        CaseProject content = document.session().forSaving();
        Optional<Stored> last = document.file().stored();
        String name = savedBy.get();
        tasks.run(
                "save",
                () -> last.isPresent() && !dirty
                        ? store.save(last.get().project(), last.get(), path, name)
                        : store.write(content, last.map(Stored::project), path, name),
                saved -> saved(document, snapshot, saved, done),
                e -> failed(path, e));
    }

    private void saved(OpenDocument document, CaseProject snapshot, SavedProject saved, Runnable done) {
        document.file().written(saved.stored());
        document.session().markSaved(snapshot, saved.project().revision());
        saved.notices().forEach(n -> dialogs.tell(texts.get("save.title"), n.message(texts.locale()), ""));
        done.run();
    }

    private void failed(Path path, Throwable e) {
        String reason = e instanceof StoreException s
                ? s.message(texts.locale())
                : texts.get("save.failed.unknown", path.getFileName());
        dialogs.tell(texts.get("save.failed.title"), reason, texts.get("save.failed.detail"));
    }

    private static String suggestedName(OpenDocument document) {
        String title = nameOf(document.project().title());
        String group = nameOf(document.project().group().name());
        String name = title.isEmpty() ? "lintas" : title;
        return (group.isEmpty() ? name : name + "-" + group) + ENDING;
    }

    /** What every file system takes: plain letters and digits, with single dashes between. */
    private static String nameOf(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-+|-+$", "")
                .toLowerCase(Locale.ROOT);
    }
}
