package id.lintas.engine.review;

import id.lintas.engine.Engine;
import id.lintas.engine.store.OpenedProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.task.Progress;
import id.lintas.engine.task.Together;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Looks through a folder: first what is in it, which is quick, then each submission, which reads it and asks the plugins. What has
 * not changed since it was read is not read again. Beside the event thread.
 */
public final class FolderReview {

    private final SubmissionReader reader;
    private final ReviewIndex index;

    /** One that remembers what it read as long as it lives. */
    public FolderReview(Engine engine, ProjectStore store) {
        this(engine, store, Optional.empty());
    }

    /** @param cache a folder in which it keeps what it read until the next time; safe to delete */
    public FolderReview(Engine engine, ProjectStore store, Path cache) {
        this(engine, store, Optional.of(cache));
    }

    private FolderReview(Engine engine, ProjectStore store, Optional<Path> cache) {
        this.reader = new SubmissionReader(engine, store);
        this.index = new ReviewIndex(engine, cache.map(c -> c.resolve("review")));
    }

    /**
     * @param row set if it is known already, or if nothing more can come of it, such as an archive that is damaged
     */
    public record Found(Submission submission, Stamp stamp, Optional<ReviewRow> row) {}

    /**
     * Everything in the folder and below that may be a project, in the order of the names.
     *
     * @throws IOException if the folder itself cannot be read
     */
    public List<Found> list(Path folder, Progress progress) throws IOException {
        List<Found> found = new SubmissionWalk(folder, progress).found();
        return index.known(folder, found);
    }

    /** What lies in the folder now, without any row; for whoever watches it. */
    public List<Found> look(Path folder) throws IOException {
        return new SubmissionWalk(folder, Progress.NONE).found();
    }

    /** Reads a submission and checks it. Does not throw: what is wrong with it stands in the row. */
    public ReviewRow review(Found found) {
        if (found.row().isPresent()) {
            return found.row().get();
        }
        long now = System.currentTimeMillis();
        ReviewRow row = reader.review(found.submission());
        index.add(found, row, now);
        return row;
    }

    /** What each file says of its group, without asking a plugin: no shares, no findings, no answers yet. On all processors. */
    public List<ReviewRow> heads(List<Found> found, Progress progress) {
        return Together.each(found, f -> f.row().orElseGet(() -> reader.head(f.submission())), progress);
    }

    /** The same as {@link #review} for many, on all processors. */
    public List<ReviewRow> reviewAll(List<Found> found, Progress progress) {
        return Together.each(found, this::review, progress);
    }

    /** All of a folder, kept for the next time. */
    public List<ReviewRow> reviewAll(Path folder, Progress progress) throws IOException {
        List<ReviewRow> rows = reviewAll(list(folder, progress), progress);
        keep(folder);
        return rows;
    }

    /** Writes down what was read, if there is something new. That it cannot be written stops nothing. */
    public void keep(Path folder) {
        index.keep(folder);
    }

    /** The project itself. */
    public OpenedProject read(Submission submission) throws StoreException {
        return reader.read(submission);
    }
}
