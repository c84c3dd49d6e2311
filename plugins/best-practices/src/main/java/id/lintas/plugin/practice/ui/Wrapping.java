package id.lintas.plugin.practice.ui;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;

/** Breaks a text at blanks into lines that are no wider than asked for; a longer word has a line of its own. */
final class Wrapping {

    private Wrapping() {}

    static List<String> lines(String text, FontMetrics metrics, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || metrics.stringWidth(longer) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }
}
