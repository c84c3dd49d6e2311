package id.lintas.plugin.office.paper;

import id.lintas.api.Diagram;
import java.util.List;
import java.util.stream.IntStream;

/** One piece of a report: plain text that the host has cleaned, never empty. */
public sealed interface Block {

    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    record Field(String label, String value) implements Block {}

    record Entries(List<String> entries) implements Block {
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /** @param rows at least one, each as long as {@code header} */
    record Table(List<String> header, List<List<String>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Something that is asked for and not there yet. */
    record Missing(String text) implements Block {}

    record Highlight(String label, String text) implements Block {}

    record Drawing(Diagram diagram) implements Block {}

    /** @param correct the place of the right option from 0, or -1 */
    record Question(String number, String stem, List<String> options, int correct, String explanation)
            implements Block {
        public Question {
            options = List.copyOf(options);
        }

        public static String letter(int place) {
            return String.valueOf((char) ('A' + place));
        }

        /** The options that are written, with their letters: {@code "A. …"}. */
        public List<String> lettered() {
            return IntStream.range(0, options.size())
                    .filter(i -> !options.get(i).isEmpty())
                    .mapToObj(i -> letter(i) + ". " + options.get(i))
                    .toList();
        }
    }
}
