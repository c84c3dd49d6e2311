package id.lintas.engine.review;

import id.lintas.engine.Engine;
import id.lintas.engine.check.CheckResult;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.store.Notice;
import id.lintas.engine.store.OpenedProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.SeenProject;
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
        try {
            SeenProject seen = submission.packed()
                    ? store.headPacked(submission.file(), submission.entry())
                    : store.head(submission.file());
            return row(submission, Reviewed.head(seen.project()), seen.readOnly());
        } catch (StoreException e) {
            return ReviewRow.unreadable(submission, e::reason);
        }
    }

    ReviewRow review(Submission submission) {
        try {
            OpenedProject opened = read(submission);
            DecodedProject decoded = engine.decode(opened.project());
            // In numbers it is the same in every language.
            CheckResult checks = engine.check(decoded, Texts.INDONESIAN);
            return row(submission, Reviewed.of(decoded, checks, pool::same), opened.readOnly());
        } catch (StoreException e) {
            return ReviewRow.unreadable(submission, e::reason);
        }
    }

    private static ReviewRow row(Submission submission, Reviewed reviewed, Optional<Notice> readOnly) {
        Function<Locale, String> remark =
                readOnly.<Function<Locale, String>>map(n -> n::message).orElse(in -> "");
        return new ReviewRow(submission, Optional.of(reviewed), remark);
    }
}
