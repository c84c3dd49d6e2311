package id.lintas.api;

import java.util.List;

/**
 * Takes a step's part of the report. Every text is plain; each format escapes it in its own way. An empty value is not
 * printed, except where {@link #missing} says so.
 */
public interface ReportSink {

    /** A heading below the step's own. */
    void heading(String text);

    void paragraph(String text);

    /** A label with a value; nothing is printed for an empty value. */
    void field(String label, String value);

    void list(List<String> entries);

    /** @param rows each as long as {@code header} */
    void table(List<String> header, List<List<String>> rows);

    /** Something the worksheet asks for and that is not there yet; marked, not hidden. */
    void missing(String text);
}
