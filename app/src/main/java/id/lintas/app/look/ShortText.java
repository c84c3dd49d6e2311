package id.lintas.app.look;

import java.awt.FontMetrics;
import java.awt.Rectangle;
import javax.swing.JComponent;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;

/** Text that is painted by us, with dots where its place ends, as a label has them. */
public final class ShortText {

    private ShortText() {}

    public static String of(JComponent component, FontMetrics metrics, String text, int width) {
        return SwingUtilities.layoutCompoundLabel(
                component,
                metrics,
                text,
                null,
                SwingConstants.CENTER,
                SwingConstants.LEFT,
                SwingConstants.CENTER,
                SwingConstants.LEFT,
                new Rectangle(0, 0, width, 100),
                new Rectangle(),
                new Rectangle(),
                0);
    }
}
