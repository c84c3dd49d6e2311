package id.lintas.plugin.quiz.ui;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;

/** Text broken into lines of a width. */
final class Lines {

    private Lines() {}

    /** At most {@code most} lines; if there is more, the last one ends in an ellipsis. */
    static List<String> wrap(String text, FontMetrics metrics, int width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : List.of(text.strip().replace(" ...", "\u00a0...").split("\\s+", -1))) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || metrics.stringWidth(longer) <= width) {
                line = longer;
            } else if (lines.size() + 1 == most) {
                lines.add(cut(longer, metrics, width));
                return lines;
            } else {
                lines.add(line);
                line = word;
            }
        }
        if (!line.isEmpty()) {
            lines.add(cut(line, metrics, width));
        }
        return lines;
    }

    private static String cut(String line, FontMetrics metrics, int width) {
        if (metrics.stringWidth(line) <= width) {
            return line;
        }
        int end = line.length();
        while (end > 0 && metrics.stringWidth(line.substring(0, end) + "…") > width) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).stripTrailing() + "…";
    }
}
