package id.lintas.engine.review;

import id.lintas.engine.Engine;
import id.lintas.engine.check.CheckResult;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.Notice;
import id.lintas.engine.store.OpenedProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks through a folder: first what is in it, which is quick, then each submission, which reads it and asks the plugins. Both
 * beside the event thread.
 */
public final class FolderReview {

    private final Engine engine;
    private final ProjectStore store;

    public FolderReview(Engine engine, ProjectStore store) {
        this.engine = engine;
        this.store = store;
    }

    /**
     * @param row set if nothing more can come of it, such as an archive that is damaged
     */
    public record Found(Submission submission, Optional<ReviewRow> row) {}

    /**
     * Everything in the folder and below that may be a project, in the order of the names.
     *
     * @throws IOException if the folder itself cannot be read
     */
    public List<Found> list(Path folder, Progress progress) throws IOException {
        SubmissionWalk walk = new SubmissionWalk(folder, progress);
        return walk.found();
    }

    /** Reads a submission and checks it. Does not throw: what is wrong with it stands in the row. */
    public ReviewRow review(Submission submission, Locale locale) {
        try {
            OpenedProject opened = submission.packed()
                    ? store.readPacked(submission.file(), submission.entry())
                    : store.read(submission.file());
            CaseProject project = opened.project();
            CheckResult checks = engine.check(engine.decode(project), locale);
            Function<Locale, String> remark = opened.readOnly()
                    .<Function<Locale, String>>map(n -> in -> said(n, in))
                    .orElse(in -> "");
            return new ReviewRow(submission, Optional.of(new Reviewed(project, checks)), remark);
        } catch (StoreException e) {
            return ReviewRow.unreadable(submission, e::reason);
        }
    }

    private static String said(Notice notice, Locale locale) {
        return notice.message(locale);
    }
}
