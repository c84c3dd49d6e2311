package id.lintas.engine.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A report before it has a format.
 *
 * @param locale the language of the report's own words
 * @param subject the case's title, or empty
 * @param author the group, by its name and class; may be empty
 * @param saved when the project was last saved; the only time that a file made of it may hold
 * @param answers whether the answers of questions are in it
 * @param header what is handed in above the tasks: class, institution, group, members, facilitator
 */
public record ReportDocument(
        Locale locale,
        String title,
        String subject,
        String author,
        Optional<Instant> saved,
        boolean answers,
        List<ReportBlock> header,
        List<ReportSection> sections) {

    public ReportDocument {
        header = List.copyOf(header);
        sections = List.copyOf(sections);
    }

    /** One that is not made of a project. */
    public ReportDocument(
            Locale locale, String title, String subject, List<ReportBlock> header, List<ReportSection> sections) {
        this(locale, title, subject, "", Optional.empty(), true, header, sections);
    }
}
