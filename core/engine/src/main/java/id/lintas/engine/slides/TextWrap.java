package id.lintas.engine.slides;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces, and within a word that is longer than a line. */
public final class TextWrap {

    /** A line: where it begins and ends in the text. */
    private record Line(int start, int end) {}

    private static final int PIECE = 32;

    private final TextMeasure measure;

    public TextWrap(TextMeasure measure) {
        this.measure = measure;
    }

    public TextMeasure measure() {
        return measure;
    }

    public List<String> lines(String text, int size, double width) {
        return broken(text, size, width).stream()
                .map(l -> text.substring(l.start(), l.end()).strip())
                .toList();
    }

    int count(String text, int size, double width) {
        return broken(text, size, width).size();
    }

    /** What fits into so many lines, and what is left over; both without blanks at their ends. */
    List<String> cut(String text, int size, double width, int lines) {
        List<Line> broken = broken(text, size, width);
        if (broken.size() <= lines) {
            return List.of(text, "");
        }
        int end = broken.get(lines).start();
        return List.of(text.substring(0, end).strip(), text.substring(end).strip());
    }

    private List<Line> broken(String text, int size, double width) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n", -1)) {
            breakParagraph(text, start, start + paragraph.length(), size, width, lines);
            start += paragraph.length() + 1;
        }
        return lines;
    }

    private void breakParagraph(String text, int from, int to, int size, double width, List<Line> lines) {
        int start = from;
        while (start < to) {
            int end = start;
            int next = wordEnd(text, start, to);
            while (next <= to && fits(text, start, next, size, width)) {
                end = next;
                next = next == to ? to + 1 : wordEnd(text, next, to);
            }
            if (end == start) {
                end = longest(text, start, Math.min(next, to), size, width);
            }
            lines.add(new Line(start, end));
            start = end;
        }
    }

    /** The end of the word that begins at or after {@code from}, with the blanks before it. */
    private static int wordEnd(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == ' ') {
            i++;
        }
        while (i < to && text.charAt(i) != ' ') {
            i++;
        }
        return i;
    }

    /** A word of any length is measured only as far as a line goes. */
    private boolean fits(String text, int from, int to, int size, double width) {
        for (int end = from + PIECE; end < to; end += end - from) {
            if (measure.width(text.substring(from, end).strip(), size) > width) {
                return false;
            }
        }
        return measure.width(text.substring(from, to).strip(), size) <= width;
    }

    /** As much of one long word as fits; at least one character. */
    private int longest(String text, int from, int to, int size, double width) {
        int low = from + 1;
        int high = Math.min(to, from + PIECE);
        while (high < to && measure.width(text.substring(from, high), size) <= width) {
            high = Math.min(to, high + (high - from));
        }
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (measure.width(text.substring(from, middle), size) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low < to && Character.isLowSurrogate(text.charAt(low)) && low > from + 1 ? low - 1 : low;
    }
}
