package id.lintas.engine.review;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of looking at a submission.
 *
 * @param reviewed empty if it cannot be read
 * @param remark why it cannot be read, or that it is from a newer Lintas, in a language; the empty text if all is well
 */
public record ReviewRow(Submission submission, Optional<Reviewed> reviewed, Function<Locale, String> remark) {

    static ReviewRow unreadable(Submission submission, Function<Locale, String> reason) {
        return new ReviewRow(submission, Optional.empty(), reason);
    }
}
