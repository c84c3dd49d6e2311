package id.lintas.plugin.issue.diagram;

import id.lintas.plugin.issue.diagram.Fishbone.Bone;
import id.lintas.plugin.issue.diagram.Fishbone.Twig;
import id.lintas.plugin.issue.diagram.FishboneContent.Cause;
import id.lintas.plugin.issue.diagram.FishboneContent.Side;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Places a fishbone into a width: the head at the right, the ribs in pairs along the spine, each leaning towards the head,
 * the texts over lines that end on their rib. A half gets the height that its fullest rib needs; what is over is shared.
 */
public final class FishboneLayout {

    private static final int MOST_LINES = 6;
    private static final int HEAD = 126;
    /** Of a line and of a letter, as far as that is known without a font. */
    private static final int LINE = 16;

    private static final double LETTER = 7.2;

    private final FontMetrics plain;
    private final FontMetrics strong;
    private final int labelHeight = 25;
    private final int lineHeight;
    private final int headWidth = HEAD;
    private final int headLeft;

    private FishboneLayout(int width, FontMetrics plain, FontMetrics strong) {
        this.plain = plain;
        this.strong = strong;
        lineHeight = Math.max(plain.getHeight(), strong.getHeight());
        headLeft = width - headWidth - 1;
    }

    /**
     * @param height what there is; the fishbone is higher if it needs more
     * @param font the one that those of the drawing are derived from
     * @param metrics as the surface has them on which it will be drawn
     */
    public static Fishbone of(
            FishboneContent content, int width, int height, Font font, Function<Font, FontMetrics> metrics) {
        FontMetrics strong = metrics.apply(Pen.strong(font));
        return new FishboneLayout(width, metrics.apply(Pen.plain(font)), strong).lay(content, height);
    }

    /** The height that a fishbone will need in that width, a little generously, where no font is at hand. */
    public static int estimate(FishboneContent content, int width) {
        int pairs = Math.max(1, (content.sides().size() + 1) / 2);
        int step = (width - HEAD - 11) / pairs;
        int text = step - 74;
        int above = 0;
        int below = 0;
        for (int i = 0; i < content.sides().size(); i++) {
            int need = 0;
            for (Cause cause : content.sides().get(i).causes()) {
                int lines = (int) Math.ceil(cause.text().length() * LETTER / text);
                need += Math.max(1, Math.min(MOST_LINES, lines)) * LINE + 10;
            }
            above = i < pairs ? Math.max(above, need) : above;
            below = i < pairs ? below : Math.max(below, need);
        }
        return Math.max(above, 60) + Math.max(below, 60) + 2 * (25 + 16);
    }

    private Fishbone lay(FishboneContent content, int height) {
        int pairs = Math.max(1, (content.sides().size() + 1) / 2);
        int step = (headLeft - 10) / pairs;
        int lean = Math.min(46, step / 4);
        List<Side> upper =
                content.sides().subList(0, Math.min(pairs, content.sides().size()));
        List<Side> lower = content.sides().subList(upper.size(), content.sides().size());
        List<String> headLines = Wrap.lines(content.head(), strong, headWidth - 16, MOST_LINES + 2);
        int above = Math.max(need(upper, step), headLines.size() * lineHeight / 2 + 14);
        int below = Math.max(need(lower, step), headLines.size() * lineHeight / 2 + 14);
        int spare = Math.max(0, height - above - below);
        int spine = above + spare / 2;
        int bottom = spine + below + spare - spare / 2;
        List<Bone> bones = new ArrayList<>();
        for (int i = 0; i < upper.size(); i++) {
            bones.add(bone(upper.get(i), step * (i + 1) - 8, lean, step, labelHeight, spine));
        }
        for (int i = 0; i < lower.size(); i++) {
            bones.add(bone(lower.get(i), step * (i + 1) - 8, lean, step, bottom - labelHeight, spine));
        }
        int headHeight = headLines.size() * lineHeight + 20;
        Rectangle head = new Rectangle(headLeft, spine - headHeight / 2, headWidth, headHeight);
        return new Fishbone(head, headLines, 4, spine, List.copyOf(bones), bottom);
    }

    private int need(List<Side> sides, int step) {
        int most = sides.stream()
                .mapToInt(s ->
                        s.causes().stream().mapToInt(c -> block(wrap(c, step))).sum())
                .max()
                .orElse(0);
        return Math.max(most, 60) + labelHeight + 9;
    }

    private Bone bone(Side side, int joint, int lean, int step, int tipY, int spine) {
        boolean up = tipY < spine;
        Point tip = new Point(joint - lean, tipY);
        int labelWidth = Math.min(strong.stringWidth(side.title()) + 22, step - 12);
        String title = Wrap.clip(side.title(), strong, labelWidth - 12);
        int left = Math.max(0, tip.x - labelWidth / 2);
        Rectangle label = new Rectangle(left, up ? tipY - labelHeight : tipY, labelWidth, labelHeight);
        int from = up ? tipY + 6 : spine + 8;
        int to = up ? spine - 10 : tipY - 6;
        List<Twig> twigs = twigs(side, from, to, tip, new Point(joint, spine), step);
        return new Bone(side.rib(), title, label, tip, new Point(joint, spine), twigs);
    }

    private List<Twig> twigs(Side side, int from, int to, Point tip, Point joint, int step) {
        List<List<String>> texts =
                side.causes().stream().map(c -> wrap(c, step)).toList();
        int used = texts.stream().mapToInt(this::block).sum();
        int gap = Math.max(0, to - from - used) / (texts.size() + 1);
        List<Twig> twigs = new ArrayList<>();
        int y = from;
        for (int i = 0; i < texts.size(); i++) {
            Cause cause = side.causes().get(i);
            y += gap + block(texts.get(i));
            double part = (double) (y - tip.y) / (joint.y - tip.y);
            int end = (int) Math.round(tip.x + part * (joint.x - tip.x));
            int left = Math.max(2, end - twigWidth(step));
            int high = texts.get(i).size() * lineHeight + 6;
            Rectangle box = new Rectangle(left, y - high, textWidth(step) + 12, high);
            twigs.add(new Twig(cause.id(), cause.root(), box, texts.get(i), y, end));
        }
        return List.copyOf(twigs);
    }

    private List<String> wrap(Cause cause, int step) {
        return Wrap.lines(cause.text(), cause.root() ? strong : plain, textWidth(step), MOST_LINES);
    }

    private int block(List<String> lines) {
        return lines.size() * lineHeight + 10;
    }

    private int twigWidth(int step) {
        return step - 44;
    }

    private int textWidth(int step) {
        return twigWidth(step) - 30;
    }
}
