package id.lintas.plugin.issue.diagram;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A chain of whys, one box under the other, from the issue down to the root cause.
 *
 * @param issue where it begins
 * @param whys the answers that are written, in their order
 * @param root where it ends, or what is said of its being open
 * @param ends true if there is a root cause
 */
public record WhyChart(String issue, List<String> whys, String root, boolean ends) {

    public static final int WIDTH = 720;

    private static final int STEP = 26;
    private static final int PADDING = 8;
    private static final int MARK = 24;
    private static final int LINE = 18;
    private static final int MOST_LINES = 6;
    /** A generous mean, so that the height is right without a font at hand. */
    private static final double LETTER = 7.2;

    public WhyChart {
        whys = List.copyOf(whys);
    }

    /** What the drawing needs, in pixels at 100 %. */
    public int height() {
        return boxes().stream().mapToInt(WhyChart::estimate).sum() + (boxes().size() - 1) * STEP + 2 * PADDING;
    }

    private List<String> boxes() {
        List<String> all = new ArrayList<>();
        all.add(issue);
        all.addAll(whys);
        all.add(root);
        return all;
    }

    private static int estimate(String text) {
        int lines = (int) Math.ceil(text.length() * LETTER / room());
        return Math.max(1, Math.min(MOST_LINES, lines)) * LINE + 2 * PADDING;
    }

    private static int room() {
        return WIDTH - MARK - 5 * PADDING;
    }

    public void paint(Graphics2D g, Function<String, Color> colours) {
        Pen pen = new Pen(g, colours);
        List<List<String>> texts = texts(pen);
        int used = texts.stream().mapToInt(t -> high(t, pen)).sum() + 2 * PADDING;
        int step = Math.max(STEP, (height() - used) / (texts.size() - 1));
        int y = PADDING;
        for (int i = 0; i < texts.size(); i++) {
            boolean last = i == texts.size() - 1;
            if (i > 0) {
                pen.line(last ? "thread" : "control", last ? 2 : 1, MARK, y - step, MARK, y - 6);
                pen.arrow(last ? "thread" : "control", MARK, y, 0, 1);
            }
            Rectangle box = new Rectangle(PADDING, y, WIDTH - 2 * PADDING, high(texts.get(i), pen));
            box(pen, box, i, last);
            FontMetrics font = i == 0 || last ? pen.strong : pen.plain;
            pen.text(texts.get(i), font, ink(i, last), MARK + 3 * PADDING, y + PADDING);
            y += box.height + step;
        }
    }

    private List<List<String>> texts(Pen pen) {
        List<String> boxes = boxes();
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            FontMetrics font = i == 0 || i == boxes.size() - 1 ? pen.strong : pen.plain;
            texts.add(Wrap.lines(boxes.get(i), font, room(), MOST_LINES));
        }
        return texts;
    }

    private static int high(List<String> lines, Pen pen) {
        return lines.size() * pen.strong.getHeight() + 2 * PADDING;
    }

    private String ink(int index, boolean last) {
        if (last) {
            return ends ? "thread" : "text2";
        }
        return index == 0 ? "accentSoftText" : "text";
    }

    private void box(Pen pen, Rectangle box, int index, boolean last) {
        if (index == 0) {
            pen.box(box, "accentSoft", "accent", 1);
        } else if (last) {
            pen.box(box, ends ? "threadSoft" : "surface", ends ? "thread" : "control", ends ? 2 : 1);
        } else {
            pen.box(box, "surface", "control", 1);
            Rectangle mark = new Rectangle(box.x, box.y, MARK + PADDING, box.height);
            pen.centred(List.of(Integer.toString(index)), pen.strong, "text2", mark);
        }
    }
}
