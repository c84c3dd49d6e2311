package id.lintas.plugin.office.paper;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Arrays;

/**
 * How wide text is, reckoned letter by letter with the host's type, which runs wider than the Arial that is written. Not for
 * several threads at once.
 */
public final class Type {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int UNIT = 100;
    private static final int KEPT = 0x3000;

    private final Font font;
    private final double[] advances = new double[KEPT];

    public Type(Font font) {
        this.font = font.deriveFont((float) UNIT);
        Arrays.fill(advances, -1);
    }

    /** In the unit of {@code size}. */
    public double width(String text, double size) {
        double width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            width += advance(c);
        }
        return width * size / UNIT;
    }

    private double advance(int letter) {
        if (letter >= advances.length) {
            return measured(letter);
        } else if (advances[letter] < 0) {
            advances[letter] = measured(letter);
        }
        return advances[letter];
    }

    private double measured(int letter) {
        return font.getStringBounds(Character.toString(letter), EXACT).getWidth();
    }
}
