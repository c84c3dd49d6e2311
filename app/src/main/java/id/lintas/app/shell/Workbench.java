package id.lintas.app.shell;

import id.lintas.app.dialog.Dialogs;
import id.lintas.app.dialog.SwingDialogs;
import id.lintas.app.install.Installation;
import id.lintas.app.install.StartOptions;
import id.lintas.app.jobs.JobLog;
import id.lintas.app.layout.LayoutFiles;
import id.lintas.app.look.Look;
import id.lintas.app.prefs.PreferenceFile;
import id.lintas.app.prefs.Preferences;
import id.lintas.app.settings.SettingCatalog;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.Engine;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.task.TaskRunner;
import id.lintas.engine.text.PseudoText;
import java.awt.EventQueue;
import java.awt.Window;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.swing.JFrame;

/**
 * The composition root: says {@code new} for the services and passes them on. The first picture needs the manifests and
 * the look; the project is read, and asked its plugins, beside the event thread, so that the first picture is the whole one.
 */
public final class Workbench {

    private final MainWindow window;

    private Workbench(MainWindow window) {
        this.window = window;
    }

    /** Opens the window for this user, with what is asked for. Returns at once. */
    public static void start(StartOptions options) {
        UserFolders folders = Installation.current().folders();
        List<Path> places = Installation.current().pluginPlaces(folders, options);
        Consumer<MainWindow> opened = window -> {
            window.tourAtFirst();
            attend(window);
        };
        open(folders, places, options, SwingDialogs::new, opened, () -> System.exit(0));
    }

    /**
     * Opens the window out of sight, looks at every page once and ends the program: for the archive of classes.
     *
     * @param files one project, or nothing for the start page
     */
    public static void train(UserFolders folders, List<Path> files) {
        Runnable end = () -> System.exit(0);
        Consumer<MainWindow> opened = window -> {
            OutOfSight.put(window.frame());
            window.whenSettled(!files.isEmpty(), () -> {
                new Training(window).visitAll();
                EventQueue.invokeLater(end);
            });
        };
        List<Path> places = Installation.current().pluginPlaces(folders);
        open(folders, places, StartOptions.of(files), SwingDialogs::new, opened, end);
    }

    /**
     * The same with everything named: for tests, and for whoever embeds the window.
     *
     * @param dialogs made with the owner of its windows and the texts
     * @param onExit when the window is closed and nothing runs any more
     */
    public static void open(
            UserFolders folders,
            List<Path> pluginPlaces,
            List<Path> files,
            BiFunction<Supplier<Window>, AppTexts, Dialogs> dialogs,
            Runnable onExit) {
        open(folders, pluginPlaces, StartOptions.of(files), dialogs, onExit);
    }

    /** The same with flags. */
    public static void open(
            UserFolders folders,
            List<Path> pluginPlaces,
            StartOptions options,
            BiFunction<Supplier<Window>, AppTexts, Dialogs> dialogs,
            Runnable onExit) {
        open(folders, pluginPlaces, options, dialogs, Workbench::attend, onExit);
    }

    /** What a window does besides, once its picture has settled. */
    private static void attend(MainWindow window) {
        window.documents().offerRecovery();
        window.whenSettled(window.expectsFile(), window::listenForOthers);
    }

    private static void open(
            UserFolders folders,
            List<Path> pluginPlaces,
            StartOptions options,
            BiFunction<Supplier<Window>, AppTexts, Dialogs> dialogs,
            Consumer<MainWindow> opened,
            Runnable onExit) {
        // Three threads share the start: the worker reads the project, the event thread makes the look, this one the
        // rest.
        EventQueue.invokeLater(Look::prepare);
        TaskRunner tasks = new TaskRunner(EventQueue::invokeLater);
        ProjectStore store = new ProjectStore(folders);
        Fresh.prepare(folders, options);
        List<Path> files = options.files();
        Optional<FirstFile> given = options.project().map(file -> new FirstFile(file, store, tasks));
        PreferenceFile file = new PreferenceFile(folders.config());
        if (options.resetLayout()) {
            new LayoutFiles(folders.config()).resetAll();
        }
        Preferences preferences = options.resetLayout() ? file.load().withoutSizes() : file.load();
        Optional<FirstFile> first = given.or(() -> files.isEmpty() ? lastOne(preferences, store, tasks) : given);
        EventQueue.invokeLater(() -> Look.install(preferences.theme(), preferences.zoom()));
        Engine engine = new Engine(pluginPlaces, folders.cache());
        UserState state = new UserState(file, preferences, tasks, wording());
        Locale locale = state.locale();
        first.ifPresent(f -> f.decode(engine, locale));
        EventQueue.invokeLater(() -> build(folders, engine, store, tasks, state, dialogs, options, onExit)
                .show(first, opened));
        QuickerStarts.prepare(tasks);
    }

    /** Developers may ask for pseudo texts, to find what is hard-coded or cut. */
    private static UnaryOperator<Locale> wording() {
        return Boolean.getBoolean("lintas.pseudo") ? PseudoText::locale : UnaryOperator.identity();
    }

    /** The project that was open last, for whoever has chosen to go on with it. */
    private static Optional<FirstFile> lastOne(Preferences preferences, ProjectStore store, TaskRunner tasks) {
        return preferences.values().containsKey("reopen") && SettingCatalog.REOPEN.in(preferences)
                ? preferences.recent().stream()
                        .findFirst()
                        .map(r -> Path.of(r.path()))
                        .filter(Files::exists)
                        .map(path -> new FirstFile(path, store, tasks))
                : Optional.empty();
    }

    private static Workbench build(
            UserFolders folders,
            Engine engine,
            ProjectStore store,
            TaskRunner tasks,
            UserState state,
            BiFunction<Supplier<Window>, AppTexts, Dialogs> dialogs,
            StartOptions options,
            Runnable onExit) {
        AppTexts texts = new AppTexts(state::locale);
        MainWindow[] holder = new MainWindow[1];
        Supplier<Window> owner =
                () -> Optional.ofNullable(holder[0]).map(MainWindow::frame).orElseGet(JFrame::new);
        JobLog jobs = new JobLog(texts);
        tasks.listen(job -> EventQueue.invokeLater(() -> jobs.changed(job)));
        Services services =
                new Services(engine, store, folders, tasks, dialogs.apply(owner, texts), texts, state, options, jobs);
        holder[0] = new MainWindow(services, () -> {
            tasks.close();
            onExit.run();
        });
        return new Workbench(holder[0]);
    }

    private void show(Optional<FirstFile> first, Consumer<MainWindow> opened) {
        if (first.isPresent()) {
            window.showWith(first.get());
        } else {
            window.documents().showStart();
            window.setVisible();
        }
        opened.accept(window);
    }
}
