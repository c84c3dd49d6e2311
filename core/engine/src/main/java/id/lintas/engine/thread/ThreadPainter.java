package id.lintas.engine.thread;

import id.lintas.api.Diagram;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Draws the thread: a box for each item, a curve for each link, a dashed stub with a ring for each open end. */
record ThreadPainter(
        RedThread thread,
        ThreadLayout layout,
        Function<Strand, String> titles,
        Optional<ItemRef> chosen,
        Set<ItemRef> through)
        implements Diagram.Painter {

    private static final float SMALL = 11;
    private static final int PADDING = 7;
    private static final int STUB = 9;
    private static final int RING = 7;

    /** So far away it makes no difference where a line bends; a curve of that length takes long to paint. */
    private static final int FAR = 800;

    @Override
    public void paint(Graphics2D g, Function<String, Color> colours) {
        g.setFont(g.getFont().deriveFont(Font.BOLD));
        for (Strand strand : Strand.values()) {
            g.drawString(titles.apply(strand), ThreadLayout.column(strand), 16);
        }
        g.setFont(g.getFont().deriveFont(Font.PLAIN, SMALL));
        Rectangle clip = g.getClipBounds();
        Rectangle seen = clip == null ? new Rectangle(layout.width(), layout.height()) : clip;
        List<Link> drawn =
                thread.links().stream().filter(l -> span(l).intersects(seen)).toList();
        drawn.stream().filter(l -> !inChosen(l)).forEach(l -> link(g, l, colours.apply("control"), 1));
        drawn.stream().filter(this::inChosen).forEach(l -> link(g, l, colours.apply("thread"), 2.5f));
        thread.strands().values().stream()
                .flatMap(List::stream)
                .filter(item -> around(item.ref()).intersects(seen))
                .forEach(item -> box(g, item, colours));
        thread.ends().stream()
                .filter(end -> around(end.item().ref()).intersects(seen))
                .forEach(end -> end(g, end, colours));
    }

    /** The box with its stubs. */
    private Rectangle around(ItemRef ref) {
        Rectangle box = new Rectangle(layout.boxes().get(ref));
        box.grow(STUB + RING, 2);
        return box;
    }

    private Rectangle span(Link link) {
        return around(link.from()).union(around(link.to()));
    }

    private boolean inChosen(Link link) {
        return through.contains(link.from()) && through.contains(link.to());
    }

    private void link(Graphics2D g, Link link, Color colour, float width) {
        Rectangle one = layout.boxes().get(link.from());
        Rectangle other = layout.boxes().get(link.to());
        Rectangle left = one.x <= other.x ? one : other;
        Rectangle right = one.x <= other.x ? other : one;
        if (Math.abs(left.y - right.y) > FAR) {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
            g.drawLine((int) left.getMaxX(), (int) left.getCenterY(), right.x, (int) right.getCenterY());
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            return;
        }
        double bend = Math.max(10, (right.x - left.getMaxX()) / 2);
        g.setColor(colour);
        g.setStroke(new BasicStroke(width));
        g.draw(new CubicCurve2D.Double(
                left.getMaxX(),
                left.getCenterY(),
                left.getMaxX() + bend,
                left.getCenterY(),
                right.x - bend,
                right.getCenterY(),
                right.x,
                right.getCenterY()));
    }

    private void box(Graphics2D g, Item item, Function<String, Color> colours) {
        Rectangle box = layout.boxes().get(item.ref());
        boolean lit = through.contains(item.ref());
        boolean here = chosen.filter(item.ref()::equals).isPresent();
        g.setColor(colours.apply(lit ? "threadSoft" : "surface"));
        g.fillRoundRect(box.x, box.y, box.width, box.height, 8, 8);
        g.setColor(colours.apply(lit ? "thread" : "line"));
        g.setStroke(new BasicStroke(here ? 2.5f : 1));
        g.drawRoundRect(box.x, box.y, box.width, box.height, 8, 8);
        FontMetrics metrics = g.getFontMetrics();
        g.setColor(colours.apply("text2"));
        g.drawString(item.ref().id(), box.x + PADDING, box.y + 14);
        int indent = PADDING + metrics.stringWidth(item.ref().id()) + 6;
        g.setColor(colours.apply("text"));
        String label = item.label().replace('\n', ' ').strip();
        String first = fitting(label, metrics, box.width - indent - PADDING, false);
        g.drawString(first, box.x + indent, box.y + 14);
        String rest = label.substring(first.length()).strip();
        g.drawString(fitting(rest, metrics, box.width - 2 * PADDING, true), box.x + PADDING, box.y + 28);
    }

    /** As many words as have room; the last line ends with three dots if there were more. */
    private static String fitting(String text, FontMetrics metrics, int width, boolean last) {
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        String shorter = text;
        while (!shorter.isEmpty() && metrics.stringWidth(last ? shorter + "…" : shorter) > width) {
            int space = shorter.lastIndexOf(' ');
            int end = last ? shorter.length() - 1 : Math.max(space, 0);
            shorter = shorter.substring(0, end);
        }
        return last ? shorter.strip() + "…" : shorter;
    }

    private void end(Graphics2D g, RedThread.OpenEnd end, Function<String, Color> colours) {
        Rectangle box = layout.boxes().get(end.item().ref());
        boolean left = end.towards().compareTo(Strand.of(end.item()).orElseThrow()) < 0;
        int x = left ? box.x : box.x + box.width;
        int out = left ? -STUB : STUB;
        int y = box.y + box.height / 2;
        g.setColor(colours.apply("warn"));
        g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 2}, 0));
        g.drawLine(x, y, x + out, y);
        g.setStroke(new BasicStroke(2));
        Ellipse2D ring = new Ellipse2D.Double(x + out - RING / 2.0, y - RING / 2.0, RING, RING);
        g.setColor(colours.apply("surface"));
        g.fill(ring);
        g.setColor(colours.apply("warn"));
        g.draw(ring);
    }
}
