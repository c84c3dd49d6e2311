package id.lintas.api;

import java.util.List;
import java.util.stream.IntStream;

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

    /** What this part is about, in one sentence: the chosen issue, the root cause. It is set off from the rest. */
    default void highlight(String label, String text) {
        field(label, text);
    }

    /**
     * A question that can be asked: printed as a test sheet without its answer, played on slides. An option that is blank is
     * left out; the others keep their letters.
     *
     * @param number as it is printed: {@code "3"}
     * @param correct the place of the right option from 0, or -1 if there is none yet
     * @param explanation why that one is right; may be empty
     */
    default void question(String number, String stem, List<String> options, int correct, String explanation) {
        paragraph(number + ". " + stem.strip());
        list(IntStream.range(0, options.size())
                .filter(i -> !options.get(i).isBlank())
                .mapToObj(i -> (char) ('A' + i) + ". " + options.get(i).strip())
                .toList());
    }

    /**
     * Whether answers are wanted: write a key only then. {@link #question} may be given its answer in any case; who asks for no
     * answers does not get it.
     */
    default boolean answers() {
        return true;
    }

    /** A drawing with its title below it; its text where the format cannot draw. */
    default void diagram(Diagram diagram) {
        paragraph(diagram.text());
    }
}
