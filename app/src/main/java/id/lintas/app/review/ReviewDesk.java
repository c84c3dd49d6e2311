package id.lintas.app.review;

import id.lintas.engine.review.FolderReview;
import id.lintas.engine.review.FolderReview.Found;
import id.lintas.engine.review.ReviewRow;
import id.lintas.engine.review.Submission;
import id.lintas.engine.task.Lane;
import id.lintas.engine.task.Progress;
import id.lintas.engine.task.Task;
import id.lintas.engine.task.TaskRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The folder that is looked through. A few submissions are a quiet task of their own, so that what the open project asks of the
 * plugins comes in between. Belongs to one thread, the event thread in the window.
 */
public final class ReviewDesk {

    /** @param row empty as long as nobody has looked at it */
    public record Line(Submission submission, Optional<ReviewRow> row) {}

    /** Few enough that what the open project asks comes in between soon. */
    private static final int AT_ONCE = 16;

    /** Reading names alone is quick; worth it where the rest takes long. */
    private static final int HEADS_AT_ONCE = 64;

    private final FolderReview review;
    private final TaskRunner tasks;
    private final FolderWatch watch;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<Found> found = List.of();
    private List<Line> lines = new ArrayList<>();
    private Optional<Path> folder = Optional.empty();
    private Optional<Throwable> trouble = Optional.empty();
    private Optional<TaskRunner.Handle> listing = Optional.empty();
    /** Each look through a folder has its number; what an earlier one still brings is not wanted. */
    private int round;

    private int done;

    public ReviewDesk(FolderReview review, TaskRunner tasks) {
        this.review = review;
        this.tasks = tasks;
        this.watch = new FolderWatch(this, review, tasks);
    }

    public void open(Path chosen) {
        folder = Optional.of(chosen);
        lines = new ArrayList<>();
        refresh();
        watch.begin();
    }

    /** Whether the folder still holds what was found in it, by names, sizes and times. */
    boolean isAsFound(List<Found> now) {
        return stamps(now).equals(stamps(found));
    }

    private static List<Object> stamps(List<Found> all) {
        return all.stream().<Object>map(f -> List.of(f.submission(), f.stamp())).toList();
    }

    /** Reads the folder anew; what is known stays to be seen until it is. */
    public void refresh() {
        folder.ifPresent(path -> {
            stop();
            int now = round;
            trouble = Optional.empty();
            listing = Optional.of(tasks.job(
                    Task.inPlugins("review"),
                    progress -> review.list(path, progress),
                    all -> begin(now, all),
                    e -> failed(now, e)));
            announce();
        });
    }

    /** What was not looked at yet stays so. */
    public void stop() {
        listing.ifPresent(TaskRunner.Handle::cancel);
        listing = Optional.empty();
        round++;
        announce();
    }

    private void failed(int of, Throwable e) {
        if (of == round) {
            listing = Optional.empty();
            trouble = e instanceof CancellationException ? Optional.empty() : Optional.of(e);
            announce();
        }
    }

    private void begin(int of, List<Found> all) {
        if (of == round) {
            found = all;
            lines = new ArrayList<>(
                    found.stream().map(f -> new Line(f.submission(), f.row())).toList());
            done = 0;
            announce();
            heads(of, 0);
        }
    }

    /** First what each file says of its group, so that a large class can be seen soon. */
    private void heads(int of, int from) {
        List<Found> some = found.subList(from, Math.min(found.size(), from + HEADS_AT_ONCE));
        long unknown = found.stream().filter(f -> f.row().isEmpty()).count();
        if (of != round) {
            return;
        }
        if (unknown <= HEADS_AT_ONCE || some.isEmpty()) {
            next(of);
            return;
        }
        tasks.run(
                new Task("review", Lane.PLUGINS, true),
                () -> review.heads(some, Progress.NONE),
                rows -> {
                    if (of == round) {
                        for (int i = 0; i < rows.size(); i++) {
                            lines.set(from + i, new Line(some.get(i).submission(), Optional.of(rows.get(i))));
                        }
                        announce();
                        heads(of, from + some.size());
                    }
                },
                e -> next(of));
    }

    private void next(int of) {
        if (of != round) {
            return;
        }
        while (done < found.size() && found.get(done).row().isPresent()) {
            done++;
        }
        if (done == lines.size()) {
            listing = Optional.empty();
            folder.ifPresent(this::keep);
            announce();
            return;
        }
        int from = done;
        List<Found> some = found.subList(from, Math.min(found.size(), from + AT_ONCE));
        tasks.run(
                new Task("review", Lane.PLUGINS, true),
                () -> review.reviewAll(some, Progress.NONE),
                rows -> arrived(of, from, some, rows),
                e -> arrived(of, from, some, List.of()));
    }

    private void arrived(int of, int from, List<Found> some, List<ReviewRow> rows) {
        if (of == round) {
            for (int i = 0; i < some.size(); i++) {
                Optional<ReviewRow> row =
                        i < rows.size() ? Optional.of(rows.get(i)) : some.get(i).row();
                lines.set(from + i, new Line(some.get(i).submission(), row));
            }
            done = from + some.size();
            announce();
            next(of);
        }
    }

    private void keep(Path path) {
        tasks.run(
                Task.chore("review"),
                () -> {
                    review.keep(path);
                    return true;
                },
                kept -> {},
                e -> {});
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    public Optional<Path> folder() {
        return folder;
    }

    /** Why the folder cannot be read. */
    public Optional<Throwable> trouble() {
        return trouble;
    }

    public boolean busy() {
        return listing.isPresent();
    }

    /** How many were looked at. */
    public int done() {
        return done;
    }

    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void announce() {
        listeners.forEach(Runnable::run);
    }
}
