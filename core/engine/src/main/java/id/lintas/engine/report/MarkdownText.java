package id.lintas.engine.report;

import id.lintas.engine.text.PlainText;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Text from people as Markdown that shows exactly that text: no markup, no HTML, no line that starts a block. */
final class MarkdownText {

    private static final String ALWAYS = "\\`*_[]~|$#!";
    private static final String AT_START = "+-=:>";

    private MarkdownText() {}

    /** On one line. */
    static String line(String text) {
        return escape(PlainText.cleanLine(text));
    }

    /** In a table, where a line break must be spelled out. */
    static String cell(String text) {
        return Arrays.stream(PlainText.clean(text).split("\n+"))
                .map(MarkdownText::escape)
                .collect(Collectors.joining("<br>"));
    }

    /**
     * With its line breaks; an empty line is dropped, for it would end the block.
     *
     * @param indent what each further line starts with, to stay in its block
     */
    static String lines(String text, String indent) {
        return Arrays.stream(PlainText.clean(text).split("\n+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(MarkdownText::escape)
                .collect(Collectors.joining("\\\n" + indent));
    }

    private static String escape(String raw) {
        String line = raw.strip();
        StringBuilder out = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> {
                    boolean special = ALWAYS.indexOf(c) >= 0
                            || (i == 0 && AT_START.indexOf(c) >= 0)
                            || ((c == '.' || c == ')') && endsOrdinal(line, i));
                    out.append(special ? "\\" : "").append(c);
                }
            }
        }
        return out.toString();
    }

    /** Whether only digits stand before {@code end}, as in "12." at the start of a line. */
    private static boolean endsOrdinal(String line, int end) {
        return end > 0 && end < 10 && line.substring(0, end).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
