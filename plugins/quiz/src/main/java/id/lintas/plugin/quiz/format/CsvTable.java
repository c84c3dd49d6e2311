package id.lintas.plugin.quiz.format;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a CSV text by RFC 4180: cells may be quoted, a quote within is doubled, a quoted cell may hold line breaks.
 * The separator is the comma, or the semicolon or tab if the first line has more of it.
 *
 * @param separator the one that was found
 * @param openAt the line where a quote is opened and never closed, or 0
 */
record CsvTable(char separator, List<Row> rows, int openAt) {

    /**
     * @param line where the row begins, from 1
     * @param strayQuote whether something stands behind a closing quote
     */
    record Row(int line, List<String> cells, boolean strayQuote) {

        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    static CsvTable of(String text) {
        String declared = text.lines().findFirst().orElse("");
        if (declared.matches("(?i)sep=.")) {
            String rest = text.substring(Math.min(text.length(), declared.length() + 1));
            return new Scan(rest, declared.charAt(4), 2).table();
        }
        return new Scan(text, likeliest(text), 1).table();
    }

    /** By what stands outside quotes on the first line. */
    private static char likeliest(String text) {
        int[] counts = new int[3];
        String candidates = ",;\t";
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && candidates.indexOf(c) >= 0) {
                counts[candidates.indexOf(c)]++;
            }
        }
        int best = counts[1] > counts[0] ? 1 : 0;
        return candidates.charAt(counts[2] > counts[best] ? 2 : best);
    }

    /** One pass over the text. */
    private static final class Scan {

        private final String text;
        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private boolean quoted;
        private boolean wasQuoted;
        private boolean stray;
        private int quoteLine;
        private int line;
        private int rowLine;

        Scan(String text, char separator, int firstLine) {
            this.text = text;
            this.separator = separator;
            line = firstLine;
            rowLine = firstLine;
        }

        CsvTable table() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (quoted) {
                    i += inQuotes(c, i);
                } else {
                    outside(c);
                }
                line += c == '\n' ? 1 : 0;
                rowLine = cells.isEmpty() && cell.isEmpty() && !quoted && !wasQuoted ? line : rowLine;
            }
            int openAt = quoted ? quoteLine : 0;
            if (!cells.isEmpty() || !cell.isEmpty() || wasQuoted) {
                endRow();
            }
            return new CsvTable(separator, List.copyOf(rows), openAt);
        }

        /** How many signs more it took. */
        private int inQuotes(char c, int at) {
            boolean doubled = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            quoted = c != '"' || doubled;
            if (quoted) {
                cell.append(c);
            }
            return doubled ? 1 : 0;
        }

        private void outside(char c) {
            if (c == '"' && !wasQuoted && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
                wasQuoted = true;
                quoteLine = line;
            } else if (c == separator) {
                endCell();
            } else if (c == '\n') {
                endRow();
            } else {
                stray |= wasQuoted && !Character.isWhitespace(c);
                cell.append(c);
            }
        }

        private void endCell() {
            cells.add(cell.toString());
            cell.setLength(0);
            wasQuoted = false;
        }

        private void endRow() {
            endCell();
            rows.add(new Row(rowLine, List.copyOf(cells), stray));
            cells = new ArrayList<>();
            stray = false;
        }
    }
}
