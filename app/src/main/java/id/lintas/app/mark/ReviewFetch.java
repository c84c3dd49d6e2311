package id.lintas.app.mark;

import id.lintas.app.dialog.Dialogs;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.ReviewFile;
import id.lintas.engine.mark.ReviewFiles;
import id.lintas.engine.mark.ReviewWords;
import id.lintas.engine.mark.Reviews;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.session.Edit;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.task.Task;
import id.lintas.engine.task.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Takes a review file that came from a facilitator into the open project, as one edit. */
public final class ReviewFetch {

    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final AppTexts texts;
    private final Runnable showReviews;

    /** @param showReviews called when a review has arrived */
    public ReviewFetch(TaskRunner tasks, Dialogs dialogs, AppTexts texts, Runnable showReviews) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.showReviews = showReviews;
    }

    /** Asks for the file. */
    public void begin(OpenDocument document) {
        dialogs.chooseFile(texts.get("reviews.fetch.title"), List.of(ReviewFile.ENDING))
                .ifPresent(file -> tasks.run(
                        Task.of("fetch-review"),
                        () -> ReviewFile.read(file),
                        review -> arrived(document, file, review),
                        e -> tell(
                                e instanceof StoreException s
                                        ? s.message(texts.locale())
                                        : texts.get("reviews.fetch.failed", file.getFileName()))));
    }

    private void arrived(OpenDocument document, Path file, ReviewFile review) {
        if (!review.about(document.project())) {
            tell(texts.get("reviews.fetch.other", file.getFileName(), review.group()));
        } else if (document.readOnly()) {
            tell(texts.get("reviews.fetch.read-only"));
        } else {
            take(document, review.review());
        }
    }

    private void take(OpenDocument document, Review review) {
        String who = new ReviewWords(texts.locale()).name(review);
        document.apply(new Edit(texts.get("reviews.fetch.edit", who), "", "", p -> Reviews.with(p, review)));
        showReviews.run();
    }

    /**
     * Offers what lies beside the project's file and is not in it yet.
     *
     * @param open whether the project is still the one on the screen
     */
    public void offer(OpenDocument document, BooleanSupplier open) {
        CaseProject project = document.project();
        document.file()
                .path()
                .filter(path -> !document.readOnly())
                .ifPresent(path -> tasks.runApart(
                        "review-offer",
                        () -> ReviewFiles.beside(path, project),
                        found -> {
                            if (!found.isEmpty() && open.getAsBoolean()) {
                                ask(document, found);
                            }
                        },
                        // A folder that does not answer has nothing to offer.
                        e -> {}));
    }

    private void ask(OpenDocument document, List<ReviewFile> found) {
        ReviewWords words = new ReviewWords(texts.locale());
        String who = found.stream().map(f -> words.name(f.review())).distinct().collect(Collectors.joining(", "));
        dialogs.ask(
                        texts.get("reviews.fetch.title"),
                        texts.get("reviews.offer", who),
                        texts.get("reviews.offer.detail"),
                        List.of(texts.get("reviews.offer.take"), texts.get("reviews.offer.later")))
                .filter(deed -> deed == 0)
                .ifPresent(take -> found.forEach(f -> take(document, f.review())));
    }

    private void tell(String message) {
        dialogs.tell(texts.get("reviews.fetch.title"), message, "");
    }
}
