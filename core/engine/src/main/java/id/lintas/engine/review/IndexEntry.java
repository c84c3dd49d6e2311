package id.lintas.engine.review;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known of a submission.
 *
 * @param name as in {@link Submission#name}
 */
record IndexEntry(String name, Stamp stamp, Optional<Reviewed> reviewed, Function<Locale, String> remark) {}
