package id.lintas.engine.review;

import id.lintas.engine.Engine;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.store.Notice;
import id.lintas.engine.store.OpenedProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.text.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads one submission and asks the plugins about it. */
final class SubmissionReader {

    private final Engine engine;
    private final ProjectStore store;
    private final Pool pool = new Pool();

    SubmissionReader(Engine engine, ProjectStore store) {
        this.engine = engine;
        this.store = store;
    }

    OpenedProject read(Submission submission) throws StoreException {
        return submission.packed()
                ? store.readPacked(submission.file(), submission.entry())
                : store.read(submission.file());
    }

    /** What stands in the file, without asking a plugin. */
    ReviewRow head(Submission submission) {
        return row(submission, Reviewed::head);
    }

    ReviewRow review(Submission submission) {
        return row(submission, project -> {
            DecodedProject decoded = engine.decode(project);
            // In numbers it is the same in every language.
            return Reviewed.of(decoded, engine.check(decoded, Texts.INDONESIAN), pool::same);
        });
    }

    private ReviewRow row(Submission submission, Function<CaseProject, Reviewed> look) {
        try {
            OpenedProject opened = read(submission);
            Reviewed reviewed = look.apply(opened.project());
            Function<Locale, String> remark = opened.readOnly()
                    .<Function<Locale, String>>map(n -> in -> said(n, in))
                    .orElse(in -> "");
            return new ReviewRow(submission, Optional.of(reviewed), remark);
        } catch (StoreException e) {
            return ReviewRow.unreadable(submission, e::reason);
        }
    }

    private static String said(Notice notice, Locale locale) {
        return notice.message(locale);
    }
}
