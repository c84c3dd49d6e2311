package id.lintas.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values: lines that a spreadsheet takes for text and never for a formula, and such lines read again. */
public final class Csv {

    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** Numbers stay numbers; a text that a spreadsheet would reckon with gets an apostrophe before it. */
    public static String line(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    private static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        String text = value.toString();
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return quoted(formula ? "'" + text : text);
    }

    /** A cell as it is, in quotation marks where it needs them. */
    public static String quoted(String text) {
        boolean needed = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** All lines with their cells; a cell in quotation marks may hold line breaks. A byte order mark is passed over. */
    public static List<List<String>> parse(String text) {
        Parser parser = new Parser();
        (text.startsWith("\uFEFF") ? text.substring(1) : text).chars().forEach(c -> parser.take((char) c));
        return parser.end();
    }

    private static final class Parser {

        private final List<List<String>> lines = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private boolean inside;
        private boolean closing;

        void take(char c) {
            if (inside && !closing) {
                if (c == '"') {
                    closing = true;
                } else {
                    cell.append(c);
                }
            } else if (closing && c == '"') {
                cell.append(c);
                closing = false;
            } else {
                inside = false;
                closing = false;
                outside(c);
            }
        }

        private void outside(char c) {
            switch (c) {
                case '"' -> inside = true;
                case ',' -> endCell();
                case '\n' -> endLine();
                case '\r' -> {
                    // The line ends with what follows it.
                }
                default -> cell.append(c);
            }
        }

        private void endCell() {
            cells.add(cell.toString());
            cell.setLength(0);
        }

        private void endLine() {
            endCell();
            if (cells.size() > 1 || !cells.get(0).isEmpty()) {
                lines.add(cells);
            }
            cells = new ArrayList<>();
        }

        List<List<String>> end() {
            endLine();
            return lines;
        }
    }
}
