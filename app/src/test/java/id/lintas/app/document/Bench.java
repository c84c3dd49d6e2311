package id.lintas.app.document;

import id.lintas.app.architecture.PluginFolders;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.Engine;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.session.Edit;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.task.Task;
import id.lintas.engine.task.TaskRunner;
import id.lintas.engine.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** An engine with two plugins and a task runner that delivers to the test's thread, when the test says so. */
public final class Bench implements AutoCloseable {

    final FakeDialogs dialogs = new FakeDialogs();
    final UserFolders folders;
    final ProjectStore store;
    final TaskRunner tasks;
    Locale locale = Texts.INDONESIAN;

    private final BlockingQueue<Runnable> results = new LinkedBlockingQueue<>();
    private final Engine engine;

    public Bench(Path temp) {
        folders = UserFolders.portable(temp.resolve("user"));
        store = new ProjectStore(folders);
        tasks = new TaskRunner(results::add);
        engine = new Engine(PluginFolders.of("quiz", "obstacle-estimation"), folders.cache());
    }

    CaseProject project() {
        return engine.starter().start(engine.worksheets().find("own").orElseThrow(), Texts.INDONESIAN);
    }

    public OpenDocument open() {
        return open(project(), ProjectFile.none());
    }

    OpenDocument open(CaseProject project, ProjectFile file) {
        return new OpenDocument(project, file, engine, tasks, () -> locale, () -> true);
    }

    /** Loaded, with its findings. */
    public OpenDocument loaded() throws InterruptedException {
        OpenDocument document = open();
        document.load();
        settle();
        return document;
    }

    public AppTexts texts() {
        return new AppTexts(() -> locale);
    }

    static Edit titled(String title) {
        return new Edit("Ubah judul", "", "", p -> p.withTitle(title));
    }

    /** Waits for the next result and delivers it. */
    void deliverOne() throws InterruptedException {
        results.take().run();
    }

    /** Delivers results until neither work nor a result is left; work with a delay is left alone. */
    void settle() throws InterruptedException {
        boolean more = true;
        while (more) {
            int[] reached = new int[1];
            tasks.run("settle", () -> true, end -> reached[0]++, e -> {});
            tasks.run(Task.inPlugins("settle"), () -> true, end -> reached[0]++, e -> {});
            more = false;
            while (reached[0] < 2) {
                int before = reached[0];
                deliverOne();
                more |= reached[0] == before;
            }
        }
    }

    @Override
    public void close() {
        tasks.close();
    }
}
