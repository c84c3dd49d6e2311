package id.lintas.app.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a table for a spreadsheet, RFC 4180. A cell that the spreadsheet would take for a formula gets an apostrophe before it. */
final class Csv {

    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    static String line(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    private static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        String text = value.toString();
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
