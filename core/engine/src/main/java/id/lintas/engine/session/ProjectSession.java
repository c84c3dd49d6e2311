package id.lintas.engine.session;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Revision;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * An open project. Undo is the previous snapshot; dirty means that the present snapshot is not the saved one, by
 * identity. It belongs to one thread and says so when another one calls.
 */
@SuppressWarnings("ReferenceEquality") // dirty is a question of identity, see design.md part 3
public final class ProjectSession {

    /** Snapshots share almost everything, so a long history costs little. */
    private static final int MAX_HISTORY = 2_000;

    private record Step(
            String label, String mergeKey, String step, CaseProject before, CaseProject after, Instant at) {}

    private final BooleanSupplier onOwnThread;
    private final List<Consumer<ProjectChange>> listeners = new CopyOnWriteArrayList<>();
    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();
    private CaseProject current;
    private CaseProject saved;
    private Optional<Revision> revision;
    private boolean mergeable;

    /**
     * @param onOwnThread tells whether the caller is on the session's thread
     */
    public ProjectSession(CaseProject opened, BooleanSupplier onOwnThread) {
        this.onOwnThread = onOwnThread;
        this.current = opened;
        this.saved = opened;
        this.revision = opened.revision();
    }

    public CaseProject current() {
        return current;
    }

    public boolean dirty() {
        return current != saved;
    }

    /**
     * The present content with the revision that was saved last, as the store wants it; with its own revision if that comes
     * from the saved one, as after copies were put together.
     */
    public CaseProject forSaving() {
        return revision.filter(r -> !comesFrom(r)).map(current::withRevision).orElse(current);
    }

    private boolean comesFrom(Revision earlier) {
        return current.revision()
                .filter(r -> r.parents().contains(earlier.id()))
                .isPresent();
    }

    /** Counts the project as unsaved though nothing was edited: it was recovered, or is new. */
    public void markUnsaved() {
        checkThread();
        saved = saved.withTitle(saved.title());
        announce(new ProjectChange(ProjectChange.Kind.SAVED, current, current, "", ""));
    }

    public void apply(Edit edit) {
        checkThread();
        CaseProject before = current;
        CaseProject after = edit.change().apply(before);
        if (after == before || after.equals(before)) {
            return;
        }
        Step last = undo.peek();
        boolean merges = mergeable
                && last != null
                && !edit.mergeKey().isEmpty()
                && edit.mergeKey().equals(last.mergeKey())
                && before != saved;
        if (merges) {
            undo.pop();
            before = last.before();
        }
        undo.push(new Step(edit.label(), edit.mergeKey(), edit.step(), before, after, Instant.now()));
        if (undo.size() > MAX_HISTORY) {
            undo.removeLast();
        }
        redo.clear();
        mergeable = true;
        move(ProjectChange.Kind.EDIT, after, edit.label(), edit.step());
    }

    /** The next edit is one of its own, whatever its key: the focus has left the field. */
    public void endMerge() {
        mergeable = false;
    }

    public Optional<String> undoLabel() {
        return Optional.ofNullable(undo.peek()).map(Step::label);
    }

    public Optional<String> redoLabel() {
        return Optional.ofNullable(redo.peek()).map(Step::label);
    }

    /** Takes the last edit back; does nothing if there is none. */
    public void undo() {
        checkThread();
        Step step = undo.poll();
        if (step != null) {
            redo.push(step);
            mergeable = false;
            move(ProjectChange.Kind.UNDO, step.before(), step.label(), step.step());
        }
    }

    /** Makes the edit that was undone last again; does nothing if there is none. */
    public void redo() {
        checkThread();
        Step step = redo.poll();
        if (step != null) {
            undo.push(step);
            mergeable = false;
            move(ProjectChange.Kind.REDO, step.after(), step.label(), step.step());
        }
    }

    /** The edits since the project was opened, oldest first, those that are undone last. */
    public List<PastEdit> history() {
        List<PastEdit> all = new ArrayList<>();
        undo.descendingIterator().forEachRemaining(s -> all.add(new PastEdit(s.label(), s.step(), s.at())));
        redo.forEach(s -> all.add(new PastEdit(s.label(), s.step(), s.at())));
        return all;
    }

    /** How many edits of the {@link #history} are in effect. */
    public int position() {
        return undo.size();
    }

    /** Undoes or redoes until so many edits are in effect; listeners hear of one change. */
    public void goTo(int position) {
        checkThread();
        Step last = null;
        boolean back = position < undo.size();
        while (position < undo.size() && position >= 0) {
            last = undo.pop();
            redo.push(last);
        }
        while (position > undo.size() && !redo.isEmpty()) {
            last = redo.pop();
            undo.push(last);
        }
        if (last != null) {
            mergeable = false;
            move(
                    back ? ProjectChange.Kind.UNDO : ProjectChange.Kind.REDO,
                    back ? last.before() : last.after(),
                    last.label(),
                    last.step());
        }
    }

    /**
     * @param snapshot what was written, as {@link #current} gave it when saving began
     * @param written the revision that the store gave it
     */
    public void markSaved(CaseProject snapshot, Optional<Revision> written) {
        checkThread();
        saved = snapshot;
        revision = written;
        mergeable = false;
        announce(new ProjectChange(ProjectChange.Kind.SAVED, current, current, "", ""));
    }

    /** @return call it to stop listening */
    public Runnable listen(Consumer<ProjectChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void move(ProjectChange.Kind kind, CaseProject after, String label, String step) {
        CaseProject before = current;
        current = after;
        announce(new ProjectChange(kind, before, after, label, step));
    }

    private void announce(ProjectChange change) {
        listeners.forEach(l -> l.accept(change));
    }

    private void checkThread() {
        if (!onOwnThread.getAsBoolean()) {
            throw new IllegalStateException(
                    "The session was called from " + Thread.currentThread().getName());
        }
    }
}
