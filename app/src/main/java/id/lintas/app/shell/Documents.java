package id.lintas.app.shell;

import id.lintas.app.document.OpenDocument;
import id.lintas.app.document.OpenElsewhere;
import id.lintas.app.document.ProjectFile;
import id.lintas.app.document.RecoveryKeeper;
import id.lintas.app.document.Saving;
import id.lintas.app.header.HeaderBar;
import id.lintas.app.history.ComparisonDialog;
import id.lintas.app.mark.ReviewFetch;
import id.lintas.app.merge.Merging;
import id.lintas.app.prefs.Preferences.RecentFile;
import id.lintas.engine.check.CheckResult;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.OpenedProject;
import id.lintas.engine.store.Owner;
import id.lintas.engine.store.ProjectArchive;
import id.lintas.engine.store.Recovered;
import id.lintas.engine.store.RecoveryStore;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.compare.Difference;
import id.lintas.engine.store.compare.ProjectComparison;
import id.lintas.engine.task.Task;
import id.lintas.engine.worksheet.PackShelf;
import id.lintas.engine.worksheet.StarterCase;
import id.lintas.engine.worksheet.WorksheetPack;
import java.awt.EventQueue;
import java.awt.Window;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Opens, begins, saves and closes projects; one is open at a time. Event dispatch thread. */
final class Documents {

    private final Services services;
    private final Consumer<Optional<OpenDocument>> show;
    private final Saving saving;
    private final Supplier<Window> owner;
    private final RecoveryStore recovery;
    private Optional<OpenDocument> current = Optional.empty();
    private Optional<RecoveryKeeper> keeper = Optional.empty();
    private final Set<String> announced = new HashSet<>();
    private Optional<OpenElsewhere> elsewhere = Optional.empty();
    private Optional<Path> place = Optional.empty();
    private Optional<OpenDocument> started = Optional.empty();
    private final PackRoom packs;
    private Optional<Classes> classes = Optional.empty();
    private Runnable showReviews = () -> {};

    /** Where many projects are looked at. */
    interface Classes {

        /** Shows all that is in a folder or an archive. */
        void look(Path place);

        boolean shown();
    }

    /** @param show puts a document on the screen, or the start page */
    Documents(Services services, Consumer<Optional<OpenDocument>> show, Supplier<Window> owner) {
        this.services = services;
        this.owner = owner;
        this.recovery = new RecoveryStore(services.folders(), services.store());
        this.show = show;
        this.saving = new Saving(
                services.store(), services.tasks(), services.dialogs(), services.texts(), this::compare, this::reload);
        packs = new PackRoom(services, owner, this::start);
        saving.signedBy(() -> services.state().get().savedBy());
    }

    /** Offers what an earlier run left unsaved. */
    void offerRecovery() {
        new RecoveryOffer(services, recovery, this::restore, this::compare).look();
    }

    private void restore(Recovered copy) {
        leave(() -> {
            Optional<Path> original = copy.original().filter(p -> copy.saved().isPresent());
            if (original.isPresent()) {
                read(original.get(), opened -> begin(copy.project(), ProjectFile.of(opened), true));
            } else {
                begin(copy.project(), ProjectFile.none(), true);
            }
        });
    }

    private void compare(Recovered copy) {
        compare(copy.differences(), "compare.in-file", "compare.recovered");
    }

    private void compare(List<Difference> differences, String before, String after) {
        new ComparisonDialog(services.engine(), services.texts(), new FieldLabels(services, current)::of)
                .show(
                        owner.get(),
                        differences,
                        services.texts().get(before),
                        services.texts().get(after));
    }

    void classesGoTo(Classes room) {
        classes = Optional.of(room);
    }

    Optional<OpenDocument> current() {
        return current;
    }

    void showStart() {
        leave(() -> replace(Optional.empty()));
    }

    void openChosen() {
        services.dialogs().chooseOpen().ifPresent(this::open);
    }

    /** Opens a file; what is open is closed first, and asked about if need be. */
    void open(Path file) {
        if (PackShelf.isPack(file)) {
            packs.open(file);
        } else if (classes.isPresent() && ProjectArchive.isZip(file.toString())) {
            classes.get().look(file);
        } else {
            read(file, opened -> leave(() -> begin(opened.project(), ProjectFile.of(opened), false)));
        }
    }

    /** Shows what is known of the file that the program was started with; called again when more is. */
    void show(FirstFile first) {
        first.trouble().ifPresent(e -> cannotOpen(first.path(), e));
        if (started.isEmpty()) {
            started = first.opened().map(o -> begin(o.project(), ProjectFile.of(o), false, d -> {}));
        }
        first.reading().ifPresent(reading -> started.ifPresent(d -> d.arrived(reading)));
    }

    /** Opens a project of an archive, as a copy that has no file yet. */
    void openPacked(Path archive, String entry) {
        services.tasks()
                .job(
                        Task.of("open"),
                        p -> services.store().readPacked(archive, entry),
                        opened -> leave(() -> begin(opened.project(), ProjectFile.sample(), false)),
                        e -> cannotOpen(archive, e));
    }

    void openSample(Path file) {
        read(file, opened -> leave(() -> begin(opened.project(), ProjectFile.sample(), false)));
    }

    void start(StarterCase starter) {
        start(services.engine().worksheets().pack(), starter);
    }

    /** Worksheet packs: opened, kept, made. */
    PackRoom packs() {
        return packs;
    }

    private void start(WorksheetPack pack, StarterCase starter) {
        leave(() -> services.tasks()
                .run(
                        Task.inPlugins("new-project"),
                        () -> services.engine()
                                .starter()
                                .start(pack, starter, services.texts().locale()),
                        project -> begin(project, ProjectFile.none(), false),
                        this::unexpected));
    }

    void save() {
        current.ifPresent(d -> saving.save(d, this::remember));
    }

    void saveAs() {
        current.ifPresent(d -> saving.saveAs(d, this::remember));
    }

    /** Runs {@code then} when nothing is open any more that could be lost. */
    void leave(Runnable then) {
        if (current.isPresent()) {
            saving.beforeClosing(current.get(), then);
        } else {
            then.run();
        }
    }

    /** The window closes: nothing is left behind. */
    void closeAll() {
        remember();
        keeper.ifPresent(RecoveryKeeper::close);
        elsewhere.ifPresent(OpenElsewhere::close);
    }

    /** Remembers the open file, for the start page. */
    private void remember() {
        current.ifPresent(d ->
                d.file().path().ifPresent(path -> services.state().change(p -> p.withRecent(recent(d, path)))));
    }

    private static RecentFile recent(OpenDocument document, Path path) {
        return new RecentFile(
                path.toAbsolutePath().toString(),
                document.project().title(),
                HeaderBar.line(document.project().group(), ""),
                document.checks().map(CheckResult::share).orElse(0.0),
                System.currentTimeMillis());
    }

    private void read(Path file, Consumer<OpenedProject> done) {
        services.tasks().job(Task.of("open"), p -> services.store().read(file), done, e -> cannotOpen(file, e));
    }

    private void cannotOpen(Path file, Throwable e) {
        if (!(e instanceof CancellationException)) {
            String reason = e instanceof StoreException s
                    ? s.message(services.texts().locale())
                    : services.texts().get("open.failed.unknown", file.getFileName());
            services.dialogs().tell(services.texts().get("open.failed.title"), reason, "");
        }
        if (current.isEmpty() && classes.filter(Classes::shown).isEmpty()) {
            show.accept(current);
        }
    }

    private void begin(CaseProject project, ProjectFile file, boolean unsaved) {
        begin(project, file, unsaved, OpenDocument::load);
    }

    private OpenDocument begin(CaseProject project, ProjectFile file, boolean unsaved, Consumer<OpenDocument> read) {
        OpenDocument document = new OpenDocument(
                project,
                file,
                services.engine(),
                services.tasks(),
                () -> services.texts().locale(),
                EventQueue::isDispatchThread);
        boolean group = classes.filter(Classes::shown).isEmpty();
        if (unsaved) {
            document.session().markUnsaved();
        }
        replace(Optional.of(document));
        RecoveryKeeper copies = new RecoveryKeeper(recovery.slot(), services.tasks());
        document.listen(copies);
        keeper = Optional.of(copies);
        place = Optional.empty();
        announcePlace(document);
        document.listen(this::announcePlace);
        read.accept(document);
        // Whoever opens it from the class has the reviews there.
        if (group) {
            fetch().opened(document, () -> current.filter(document::equals).isPresent());
        }
        if (unsaved) {
            copies.changed(document);
        }
        file.readOnlyReason()
                .ifPresent(n -> services.dialogs()
                        .tell(
                                services.texts().get("open.notice.title"),
                                n.message(services.texts().locale()),
                                ""));
        return document;
    }

    /** Says where the project is open; again when it was saved for the first time, or to another place. */
    private void announcePlace(OpenDocument document) {
        Optional<Path> now = document.file().path();
        if (!now.equals(place)) {
            place = now;
            elsewhere.ifPresent(OpenElsewhere::close);
            elsewhere = now.map(path -> new OpenElsewhere(path, services.tasks(), this::alsoOpen));
        }
    }

    private void alsoOpen(List<Owner> others) {
        others.stream().findFirst().ifPresent(o -> {
            if (announced.add(o.toString())) {
                services.dialogs()
                        .tell(
                                services.texts().get("open.elsewhere.title"),
                                services.texts().get("open.elsewhere", o.user(), o.host()),
                                services.texts().get("open.elsewhere.detail"));
            }
        });
    }

    private void replace(Optional<OpenDocument> next) {
        remember();
        keeper.ifPresent(RecoveryKeeper::close);
        elsewhere.ifPresent(OpenElsewhere::close);
        keeper = Optional.empty();
        elsewhere = Optional.empty();
        announced.clear();
        current.ifPresent(OpenDocument::close);
        current = next;
        show.accept(next);
    }

    private void reload(OpenDocument document) {
        document.file()
                .path()
                .ifPresent(path -> read(path, opened -> begin(opened.project(), ProjectFile.of(opened), false)));
    }

    /** Joins another copy to the open project. */
    void putTogether(Runnable showDecisions) {
        Merging merging =
                new Merging(services.store(), services.tasks(), services.dialogs(), services.texts(), showDecisions);
        current().ifPresent(merging::begin);
    }

    /** Takes a facilitator's review file into the open project. */
    void fetchReview() {
        current().ifPresent(fetch()::begin);
    }

    private ReviewFetch fetch() {
        return new ReviewFetch(services.tasks(), services.dialogs(), services.texts(), showReviews);
    }

    void reviewsShownBy(Runnable deed) {
        showReviews = deed;
    }

    private void compare(OpenDocument document) {
        document.file()
                .path()
                .ifPresent(path -> read(
                        path,
                        opened -> compare(
                                ProjectComparison.of(opened.project(), document.project()),
                                "compare.in-file",
                                "compare.on-screen")));
    }

    private void unexpected(Throwable e) {
        services.dialogs()
                .tell(
                        services.texts().get("open.failed.title"),
                        services.texts().get("start.failed"),
                        e.toString());
    }
}
