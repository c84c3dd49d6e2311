package id.lintas.api.ui;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;

/** Breaks plain text into lines. */
final class TextWrap {

    private TextWrap() {}

    /** The lines of a text at that width, broken at blanks, and inside a word only if it is wider than a line. */
    static List<String> lines(String text, FontMetrics metrics, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            if (metrics.stringWidth(paragraph) <= width) {
                lines.add(paragraph);
            } else {
                wrap(paragraph, metrics, Math.max(width, metrics.charWidth('W')), lines);
            }
        }
        return lines;
    }

    /** The first lines; the last of them ends in an ellipsis if there are more. */
    static List<String> atMost(int count, List<String> lines, FontMetrics metrics, int width) {
        if (lines.size() <= count) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, count));
        String last = first.get(count - 1);
        while (!last.isEmpty() && metrics.stringWidth(last + "…") > width) {
            last = last.substring(0, last.length() - 1);
        }
        first.set(count - 1, last.stripTrailing() + "…");
        return first;
    }

    private static void wrap(String paragraph, FontMetrics metrics, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            String joined = line.isEmpty() ? word : line + " " + word;
            if (metrics.stringWidth(joined) <= width) {
                line.setLength(0);
                line.append(joined);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(cut(word, metrics, width, lines));
        }
        lines.add(line.toString());
    }

    private static String cut(String word, FontMetrics metrics, int width, List<String> lines) {
        String rest = word;
        while (metrics.stringWidth(rest) > width) {
            int end = 1;
            while (metrics.stringWidth(rest.substring(0, end + 1)) <= width) {
                end++;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
