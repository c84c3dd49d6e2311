package id.lintas.engine.report;

import java.util.Locale;
import java.util.Set;

/**
 * What a person wants in a report.
 *
 * @param locale the language of the report's own words
 * @param parts the ids of tasks, {@link #THREAD}, {@link #REVIEWS} and {@link #CONTRIBUTIONS}; all but the last if empty
 * @param answers whether the answers of questions are in it
 * @param reviews whether what reviewers wrote is in it
 */
public record ReportOptions(Locale locale, Set<String> parts, boolean answers, boolean reviews) {

    /** The part that shows how the tasks hang together. */
    public static final String THREAD = "thread";

    /** The part with what reviewers wrote. */
    public static final String REVIEWS = "reviews";

    /** The part that tells who worked on what; only if it is asked for by name. */
    public static final String CONTRIBUTIONS = "contributions";

    public ReportOptions {
        parts = Set.copyOf(parts);
    }

    /** All of it but the reviews. */
    public static ReportOptions in(Locale locale) {
        return new ReportOptions(locale, Set.of(), true, false);
    }

    /** Whether that part is wanted, if it is there. */
    boolean wants(String part) {
        return parts.isEmpty() || parts.contains(part);
    }
}
