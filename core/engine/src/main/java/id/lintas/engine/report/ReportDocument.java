package id.lintas.engine.report;

import java.util.List;
import java.util.Locale;

/**
 * A report before it has a format.
 *
 * @param locale the language of the report's own words
 * @param subject the case's title, or empty
 * @param header what is handed in above the tasks: class, institution, group, members, facilitator
 */
public record ReportDocument(
        Locale locale, String title, String subject, List<ReportBlock> header, List<ReportSection> sections) {

    public ReportDocument {
        header = List.copyOf(header);
        sections = List.copyOf(sections);
    }
}
