package id.lintas.app.present;

import id.lintas.api.ui.Kit;
import id.lintas.engine.slides.SlideRoom;
import id.lintas.engine.slides.TextWrap;
import java.awt.Font;
import java.awt.Graphics2D;

/** Writes on a slide, from the top downwards. */
final class Ink {

    private final Graphics2D g;
    private final SlideType type;
    private final TextWrap wrap;

    Ink(Graphics2D g, SlideType type) {
        this.g = g;
        this.type = type;
        this.wrap = new TextWrap(type);
    }

    Graphics2D graphics() {
        return g;
    }

    Font font(int size) {
        return type.font(size, false);
    }

    TextWrap wrap() {
        return wrap;
    }

    /** Writes wrapped text with its first line's top at {@code y}; gives the place below it. */
    int write(String text, int size, boolean strong, String token, double x, int y, double width) {
        g.setFont(type.font(size, strong));
        g.setColor(Kit.color(token));
        int line = line(size);
        int below = y;
        for (String part : wrap.lines(text, size, width)) {
            g.drawString(part, (float) x, below + baseline(size, line));
            below += line;
        }
        return below;
    }

    void right(String text, int size, String token, int rightEdge, int y) {
        double width = type.width(text, size);
        write(text, size, false, token, rightEdge - width, y, width + 1);
    }

    private static float baseline(int size, int line) {
        return (line - size) / 2f + size * 0.87f;
    }

    private static int line(int size) {
        return switch (size) {
            case SlideRoom.TITLE -> SlideRoom.TITLE_LINE;
            case SlideRoom.BODY -> SlideRoom.BODY_LINE;
            default -> SlideRoom.SMALL_LINE;
        };
    }
}
