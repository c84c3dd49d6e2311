package id.lintas.app.document;

import id.lintas.engine.Engine;
import id.lintas.engine.check.CheckResult;
import id.lintas.engine.check.ProjectChecker.Earlier;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.session.Edit;
import id.lintas.engine.session.ProjectChange;
import id.lintas.engine.session.ProjectSession;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.task.GivenUpException;
import id.lintas.engine.task.Task;
import id.lintas.engine.task.TaskRunner;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * An open project as the views see it. Its sections are decoded and checked beside the event thread when it opens, since
 * that loads the plugins; later snapshots are decoded at once, for only the edited section is read, and checked beside.
 */
public final class OpenDocument {

    /** What a view may want to know of. */
    public interface Listener {

        /** The content, the saved state or the decoded sections have changed. */
        void changed(OpenDocument document);

        /** New findings, for the present snapshot. */
        default void checked(OpenDocument document) {}
    }

    /** What can be known of a project before there is a window for it; made on any thread. */
    public record Reading(DecodedProject decoded, CheckResult checks, Locale locale) {

        public static Reading of(CaseProject project, Engine engine, Locale locale) {
            DecodedProject decoded = engine.decode(project);
            return new Reading(decoded, engine.check(decoded, locale), locale);
        }
    }

    private final Engine engine;
    private final TaskRunner tasks;
    private final Supplier<Locale> locale;
    private final ProjectSession session;
    private final ProjectFile file;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private Optional<DecodedProject> decoded = Optional.empty();
    private Optional<CheckResult> checks = Optional.empty();
    private Optional<Earlier> earlier = Optional.empty();
    private boolean checking;
    private boolean closed;

    public OpenDocument(
            CaseProject project,
            ProjectFile file,
            Engine engine,
            TaskRunner tasks,
            Supplier<Locale> locale,
            BooleanSupplier onOwnThread) {
        this.engine = engine;
        this.tasks = tasks;
        this.locale = locale;
        this.file = file;
        this.session = new ProjectSession(project, onOwnThread);
        session.listen(this::sessionChanged);
    }

    /** Starts to decode and check; listeners hear of it. */
    public void load() {
        CaseProject project = session.current();
        tasks.run(Task.inPlugins("decode"), () -> engine.decode(project), this::loaded, e -> failed(e, this::load));
    }

    /** Takes what was read elsewhere, in place of {@link #load}; the project may have been edited in the meantime. */
    @SuppressWarnings("ReferenceEquality") // an edit makes another snapshot
    public void arrived(Reading reading) {
        decoded = Optional.of(reading.decoded().next(session.current(), engine.steps()));
        earlier = Optional.of(new Earlier(reading.decoded(), reading.checks(), reading.locale()));
        announce();
        if (reading.checks().project() == session.current() && reading.locale().equals(locale.get())) {
            checks = Optional.of(reading.checks());
            tellChecked();
        } else {
            check();
        }
    }

    public ProjectSession session() {
        return session;
    }

    public CaseProject project() {
        return session.current();
    }

    public ProjectFile file() {
        return file;
    }

    /** The sections of the present snapshot; empty until the plugins are loaded. */
    public Optional<DecodedProject> decoded() {
        return decoded;
    }

    /** The latest findings; they may be of an older snapshot for a moment. */
    public Optional<CheckResult> checks() {
        return checks;
    }

    public boolean readOnly() {
        return file.readOnly();
    }

    public void apply(Edit edit) {
        if (!readOnly()) {
            session.apply(edit);
        }
    }

    /** The language or a plugin's settings have changed: no earlier answer counts. */
    public void recheck() {
        earlier = Optional.empty();
        check();
    }

    public Runnable listen(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** No more results are delivered. */
    public void close() {
        closed = true;
        listeners.clear();
    }

    private void loaded(DecodedProject first) {
        decoded = Optional.of(first.next(session.current(), engine.steps()));
        announce();
        check();
    }

    private void failed(Throwable reason, Runnable again) {
        if (reason instanceof GivenUpException) {
            // The plugin that did not come back is not asked again, so the next attempt gets further.
            if (!closed) {
                again.run();
            }
            return;
        }
        // The plugin guard has turned every plugin's mistake into a problem, so this is one of ours.
        throw new IllegalStateException("The project could not be decoded", reason);
    }

    private void sessionChanged(ProjectChange change) {
        decoded = decoded.map(d -> d.next(change.after(), engine.steps()));
        announce();
        if (change.kind() != ProjectChange.Kind.SAVED) {
            check();
        }
    }

    private void check() {
        if (checking || decoded.isEmpty()) {
            return;
        }
        checking = true;
        DecodedProject snapshot = decoded.get();
        Locale language = locale.get();
        Optional<Earlier> before = earlier;
        tasks.run(
                Task.inPlugins("check"),
                () -> engine.check(snapshot, language, before),
                r -> {
                    earlier = Optional.of(new Earlier(snapshot, r, language));
                    checked(r, language);
                },
                e -> {
                    checking = false;
                    failed(e, this::check);
                });
    }

    @SuppressWarnings("ReferenceEquality") // an older snapshot is another object
    private void checked(CheckResult result, Locale language) {
        checking = false;
        if (closed) {
            return;
        }
        if (result.project() == session.current() && language.equals(locale.get())) {
            checks = Optional.of(result);
            tellChecked();
        } else {
            check();
        }
    }

    private void tellChecked() {
        if (!closed) {
            listeners.forEach(l -> l.checked(this));
        }
    }

    private void announce() {
        if (!closed) {
            listeners.forEach(l -> l.changed(this));
        }
    }
}
