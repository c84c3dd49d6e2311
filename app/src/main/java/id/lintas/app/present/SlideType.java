package id.lintas.app.present;

import id.lintas.app.look.Look;
import id.lintas.engine.slides.SlideRoom;
import id.lintas.engine.slides.TextMeasure;
import java.awt.Font;
import java.awt.font.FontRenderContext;

/** The type of the slides: the window's own, in the three sizes of a slide whatever the zoom. */
record SlideType(Font regular, Font semibold) implements TextMeasure {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    static SlideType ofLook() {
        return new SlideType(Look.font(""), Look.font("semibold"));
    }

    Font font(int size, boolean strong) {
        return (strong ? semibold : regular).deriveFont((float) size);
    }

    @Override
    public double width(String text, int size) {
        return text.isEmpty()
                ? 0
                : font(size, size == SlideRoom.TITLE)
                        .getStringBounds(text, CONTEXT)
                        .getWidth();
    }
}
