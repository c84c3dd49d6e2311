package id.lintas.app.report;

import id.lintas.api.ui.Kit;
import id.lintas.app.look.Look;
import id.lintas.engine.slides.TextMeasure;
import id.lintas.engine.slides.TextWrap;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A page without an end, in pixels at 100 %: what is written goes below what is there. */
final class Sheet implements TextMeasure {

    static final int LEFT = 44;

    static final int TITLE = 22;
    static final int PART = 17;
    static final int HEADING = 14;
    static final int BODY = 13;
    static final int SMALL = 12;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Something on the page. */
    private record Piece(int top, int height, Consumer<Graphics2D> painter) {}

    private final int width;
    private final Font regular = Look.drawingFont();
    private final Font strong = Look.strongDrawingFont();
    private final TextWrap wrap = new TextWrap(this);
    private final List<Piece> pieces = new ArrayList<>();
    private int bottom = LEFT;

    Sheet(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    /** What is left between the edges. */
    int room() {
        return width - 2 * LEFT;
    }

    int height() {
        return bottom + LEFT;
    }

    void gap(int pixels) {
        bottom += pixels;
    }

    /** Whether a size is that of a strong type. */
    private Font font(int size) {
        return (size >= HEADING ? strong : regular).deriveFont((float) size);
    }

    @Override
    public double width(String text, int size) {
        return text.isEmpty() ? 0 : font(size).getStringBounds(text, CONTEXT).getWidth();
    }

    private static int line(int size) {
        return Math.round(size * 1.45f);
    }

    int height(String text, int size, double width) {
        return Math.max(1, wrap.lines(text, size, width).size()) * line(size);
    }

    /** Paints something of that height at the present place, without going below it. */
    void place(int height, Consumer<Graphics2D> painter) {
        int top = bottom;
        pieces.add(new Piece(top, height, g -> {
            g.translate(0, top);
            painter.accept(g);
            g.translate(0, -top);
        }));
    }

    /** Writes at a place beside or below the present one; gives the height. */
    int write(String text, int size, String token, int x, int down, double width) {
        List<String> lines = wrap.lines(text, size, width);
        Font font = font(size);
        int line = line(size);
        int height = Math.max(1, lines.size()) * line;
        place(down + height, g -> {
            g.setFont(font);
            g.setColor(Kit.color(token));
            int y = down;
            for (String each : lines) {
                g.drawString(each, x, y + (line - size) / 2f + size * 0.87f);
                y += line;
            }
        });
        return height;
    }

    /** Writes over the whole width and goes below it. */
    void text(String text, int size, String token) {
        gap(write(text, size, token, LEFT, 0, room()));
    }

    void paint(Graphics2D g, Rectangle seen) {
        for (Piece piece : pieces) {
            if (piece.top() < seen.y + seen.height && piece.top() + piece.height() > seen.y) {
                piece.painter().accept(g);
            }
        }
    }
}
