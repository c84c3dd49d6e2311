package id.lintas.plugin.issue.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.Cause;
import id.lintas.plugin.issue.ui.Fishbone.Bone;
import id.lintas.plugin.issue.ui.Fishbone.Twig;
import id.lintas.plugin.issue.ui.FishboneContent.Side;
import java.awt.FontMetrics;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * Places a fishbone into a width: the head at the right, the ribs in pairs along the spine, each leaning towards the head,
 * the texts over lines that end on their rib. A half gets the height that its fullest rib needs; what is over is shared.
 */
final class FishboneLayout {

    private static final int MOST_LINES = 6;

    private final FontMetrics plain;
    private final FontMetrics strong;
    private final int labelHeight = Kit.scale(25);
    private final int lineHeight;
    private final int headWidth = Kit.scale(126);
    private final int headLeft;

    private FishboneLayout(int width, FontMetrics plain, FontMetrics strong) {
        this.plain = plain;
        this.strong = strong;
        lineHeight = Math.max(plain.getHeight(), strong.getHeight());
        headLeft = width - headWidth - 1;
    }

    /**
     * @param height what there is; the fishbone is higher if it needs more
     * @param plain metrics of the usual text, {@code strong} of labels, head and root causes
     */
    static Fishbone of(FishboneContent content, int width, int height, FontMetrics plain, FontMetrics strong) {
        return new FishboneLayout(width, plain, strong).lay(content, height);
    }

    private Fishbone lay(FishboneContent content, int height) {
        int pairs = Math.max(1, (content.sides().size() + 1) / 2);
        int step = (headLeft - Kit.scale(10)) / pairs;
        int lean = Math.min(Kit.scale(46), step / 4);
        List<Side> upper =
                content.sides().subList(0, Math.min(pairs, content.sides().size()));
        List<Side> lower = content.sides().subList(upper.size(), content.sides().size());
        List<String> headLines = Wrap.lines(content.head(), strong, headWidth - Kit.scale(16), MOST_LINES + 2);
        int above = Math.max(need(upper, step), headLines.size() * lineHeight / 2 + Kit.scale(14));
        int below = Math.max(need(lower, step), headLines.size() * lineHeight / 2 + Kit.scale(14));
        int spare = Math.max(0, height - above - below);
        int spine = above + spare / 2;
        int bottom = spine + below + spare - spare / 2;
        List<Bone> bones = new ArrayList<>();
        for (int i = 0; i < upper.size(); i++) {
            bones.add(bone(upper.get(i), step * (i + 1) - Kit.scale(8), lean, step, labelHeight, spine));
        }
        for (int i = 0; i < lower.size(); i++) {
            bones.add(bone(lower.get(i), step * (i + 1) - Kit.scale(8), lean, step, bottom - labelHeight, spine));
        }
        int headHeight = headLines.size() * lineHeight + Kit.scale(20);
        Rectangle head = new Rectangle(headLeft, spine - headHeight / 2, headWidth, headHeight);
        return new Fishbone(head, headLines, Kit.scale(4), spine, List.copyOf(bones), bottom);
    }

    private int need(List<Side> sides, int step) {
        int most = sides.stream()
                .mapToInt(s ->
                        s.causes().stream().mapToInt(c -> block(wrap(c, step))).sum())
                .max()
                .orElse(0);
        return Math.max(most, Kit.scale(60)) + labelHeight + Kit.scale(16);
    }

    private Bone bone(Side side, int joint, int lean, int step, int tipY, int spine) {
        boolean up = tipY < spine;
        Point tip = new Point(joint - lean, tipY);
        int labelWidth = Math.min(strong.stringWidth(side.title()) + Kit.scale(22), step - Kit.scale(12));
        String title = Wrap.clip(side.title(), strong, labelWidth - Kit.scale(12));
        int left = Math.max(0, tip.x - labelWidth / 2);
        Rectangle label = new Rectangle(left, up ? tipY - labelHeight : tipY, labelWidth, labelHeight);
        int from = up ? tipY + Kit.scale(6) : spine + Kit.scale(8);
        int to = up ? spine - Kit.scale(10) : tipY - Kit.scale(6);
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
            int left = Math.max(Kit.scale(2), end - twigWidth(step));
            int high = texts.get(i).size() * lineHeight + Kit.scale(6);
            Rectangle box = new Rectangle(left, y - high, textWidth(step) + Kit.scale(12), high);
            twigs.add(new Twig(cause.id(), cause.root(), box, texts.get(i), y, end));
        }
        return List.copyOf(twigs);
    }

    private List<String> wrap(Cause cause, int step) {
        return Wrap.lines(cause.text(), cause.root() ? strong : plain, textWidth(step), MOST_LINES);
    }

    private int block(List<String> lines) {
        return lines.size() * lineHeight + Kit.scale(10);
    }

    private int twigWidth(int step) {
        return step - Kit.scale(44);
    }

    private int textWidth(int step) {
        return twigWidth(step) - Kit.scale(30);
    }
}
