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
import java.util.stream.Stream;

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
     * Says which reviews were handed back in the project, and offers those that lie beside its file and are not in it yet.
     *
     * @param open whether the project is still the one on the screen
     */
    public void opened(OpenDocument document, BooleanSupplier open) {
        CaseProject project = document.project();
        document.file()
                .path()
                .ifPresent(path -> tasks.runApart(
                        "review-offer",
                        () -> document.readOnly() ? List.<ReviewFile>of() : ReviewFiles.beside(path, project),
                        found -> {
                            if (open.getAsBoolean()) {
                                arrived(document, Reviews.handedBack(project), found);
                            }
                        },
                        // A folder that does not answer has nothing to offer.
                        e -> {}));
    }

    private void arrived(OpenDocument document, List<Review> back, List<ReviewFile> beside) {
        if (!back.isEmpty()) {
            say(back);
        }
        if (!beside.isEmpty()) {
            ask(document, beside);
        }
    }

    private void say(List<Review> back) {
        int comments = back.stream().mapToInt(r -> r.comments().size()).sum();
        dialogs.ask(
                        texts.get("reviews.back.title"),
                        texts.get("reviews.back", names(back.stream()), comments),
                        texts.get("reviews.back.detail"),
                        List.of(texts.get("reviews.back.show"), texts.get("reviews.offer.later")))
                .filter(deed -> deed == 0)
                .ifPresent(show -> showReviews.run());
    }

    private String names(Stream<Review> reviews) {
        return reviews.map(new ReviewWords(texts.locale())::name).distinct().collect(Collectors.joining(", "));
    }

    private void ask(OpenDocument document, List<ReviewFile> found) {
        String who = names(found.stream().map(ReviewFile::review));
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
