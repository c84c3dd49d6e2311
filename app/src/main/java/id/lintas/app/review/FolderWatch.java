package id.lintas.app.review;

import id.lintas.engine.review.FolderReview;
import id.lintas.engine.review.FolderReview.Found;
import id.lintas.engine.task.TaskRunner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Looks from time to time whether the folder holds something else, and lets the desk read it then. Each look is on a thread of its
 * own, as a drive of the network may never answer; the next one waits for it, and longer the longer it took.
 */
final class FolderWatch {

    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final int SHARE_OF_TIME = 20;

    private record Seen(Path folder, List<Found> found, Duration took) {}

    private final ReviewDesk desk;
    private final FolderReview review;
    private final TaskRunner tasks;
    private boolean begun;

    FolderWatch(ReviewDesk desk, FolderReview review, TaskRunner tasks) {
        this.desk = desk;
        this.review = review;
        this.tasks = tasks;
    }

    /** Begins at the first call; later ones do nothing. */
    void begin() {
        if (!begun) {
            begun = true;
            again(PAUSE);
        }
    }

    private void again(Duration pause) {
        tasks.after(pause, "review", () -> true, ok -> look(), e -> {});
    }

    /** A look at the folder now. */
    void look() {
        if (desk.busy() || desk.folder().isEmpty()) {
            again(PAUSE);
            return;
        }
        Path folder = desk.folder().get();
        tasks.runApart(
                "review-watch",
                () -> {
                    long begin = System.nanoTime();
                    List<Found> found = review.look(folder);
                    return new Seen(folder, found, Duration.ofNanos(System.nanoTime() - begin));
                },
                this::seen,
                // Not there at the moment, as a stick that was drawn out: what was read stays to be seen.
                e -> again(PAUSE));
    }

    private void seen(Seen seen) {
        if (desk.folder().filter(seen.folder()::equals).isPresent() && !desk.busy() && !desk.isAsFound(seen.found())) {
            desk.refresh();
        }
        Duration rest = seen.took().multipliedBy(SHARE_OF_TIME);
        again(rest.compareTo(PAUSE) > 0 ? rest : PAUSE);
    }
}
