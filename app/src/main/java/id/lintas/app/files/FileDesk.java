package id.lintas.app.files;

import id.lintas.api.Diagram;
import id.lintas.app.dialog.Dialogs;
import id.lintas.app.look.Look;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.diagram.PngWriter;
import id.lintas.engine.diagram.SvgWriter;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.WholeFile;
import id.lintas.engine.task.Task;
import id.lintas.engine.task.TaskRunner;
import java.awt.Image;
import java.awt.Toolkit;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Opens and saves files for a plugin, and takes drawings away. Event dispatch thread. */
public final class FileDesk {

    /** More than any file of questions; a larger one was chosen by mistake. */
    private static final int MOST_BYTES = 64 << 20;

    private final Dialogs dialogs;
    private final TaskRunner tasks;
    private final AppTexts texts;
    private final Consumer<Image> clipboard;

    public FileDesk(Dialogs dialogs, TaskRunner tasks, AppTexts texts) {
        this(
                dialogs,
                tasks,
                texts,
                image -> Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new CopiedImage(image), null));
    }

    FileDesk(Dialogs dialogs, TaskRunner tasks, AppTexts texts, Consumer<Image> clipboard) {
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.texts = texts;
        this.clipboard = clipboard;
    }

    /** @param endings such as {@code ".csv"}; empty for every file */
    public void open(List<String> endings, BiConsumer<String, byte[]> opened) {
        dialogs.chooseFile(texts.get("dialog.open.title"), endings)
                .ifPresent(path -> tasks.run(
                        "read-file",
                        () -> new WholeFile().read(path, MOST_BYTES),
                        bytes -> opened.accept(path.getFileName().toString(), bytes),
                        e -> failed(path, e)));
    }

    public void save(String suggestedName, byte[] bytes) {
        save(suggestedName, Task.of("save-file"), () -> bytes);
    }

    public void export(Diagram diagram, Diagram.Export as) {
        switch (as) {
            case SVG ->
                save(
                        diagram.name() + ".svg",
                        Task.inPlugins("draw"),
                        () -> new SvgWriter(Look::drawingFont).file(diagram));
            case PNG ->
                save(
                        diagram.name() + ".png",
                        Task.inPlugins("draw"),
                        () -> new PngWriter(Look::drawingFont).file(diagram));
            case CLIPBOARD ->
                tasks.run(
                        Task.inPlugins("draw"),
                        () -> new PngWriter(Look::drawingFont).image(diagram),
                        clipboard::accept,
                        e -> dialogs.tell(diagram.title(), texts.get("draw.failed"), ""));
        }
    }

    private void save(String suggestedName, Task task, Callable<byte[]> bytes) {
        String ending = suggestedName.substring(Math.max(0, suggestedName.lastIndexOf('.')));
        dialogs.chooseSave(texts.get("file.save"), suggestedName, ending)
                .ifPresent(path -> tasks.run(
                        task,
                        () -> {
                            new WholeFile().write(path, bytes.call());
                            return path;
                        },
                        saved -> {},
                        e -> failed(path, e)));
    }

    private void failed(Path path, Throwable e) {
        String reason = e instanceof StoreException s
                ? s.message(texts.locale())
                : texts.get("report.failed", path.getFileName());
        dialogs.tell(texts.get("file.trouble"), reason, "");
    }
}
