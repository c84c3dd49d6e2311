package id.lintas.app.timer;

import id.lintas.api.ui.Kit;
import id.lintas.app.look.Look;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.stream.IntStream;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** A time whose digits stand still, since each has a cell of its own: Swing knows no tabular figures. */
final class Digits extends JComponent {

    private static final long serialVersionUID = 1L;

    private String text = "";
    private String token = "text";

    void show(String time, String colour) {
        boolean wider = time.length() != text.length();
        if (!time.equals(text) || !colour.equals(token)) {
            text = time;
            token = colour;
            getAccessibleContext().setAccessibleName(time);
            if (wider) {
                revalidate();
            }
            repaint();
        }
    }

    String text() {
        return text;
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(font());
        return new Dimension(text.chars().map(c -> cell(metrics, (char) c)).sum(), metrics.getHeight() + Kit.scale(4));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        if (UIManager.get("rendering-hints") == null) {
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        }
        g.setFont(font());
        g.setColor(Kit.color(token));
        FontMetrics metrics = g.getFontMetrics();
        int baseline = (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
        int x = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int cell = cell(metrics, c);
            g.drawString(String.valueOf(c), x + (cell - metrics.charWidth(c)) / 2, baseline);
            x += cell;
        }
        g.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.LABEL;
                }
            };
        }
        return accessibleContext;
    }

    private static Font font() {
        return Look.font("h4");
    }

    private static int cell(FontMetrics metrics, char c) {
        return Character.isDigit(c)
                ? IntStream.rangeClosed('0', '9')
                        .map(d -> metrics.charWidth((char) d))
                        .max()
                        .orElse(0)
                : metrics.charWidth(c) + 2;
    }
}
