package id.lintas.app.start;

import id.lintas.api.ui.Kit;
import id.lintas.app.look.Look;
import id.lintas.app.look.ShortText;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JButton;

/** A large button: an icon on a soft ground, a title, a line below it. */
final class CardButton extends JButton {

    private static final long serialVersionUID = 1L;

    private final String icon;
    private final String title;
    private final String subtitle;

    CardButton(String name, String icon, String title, String subtitle, Runnable deed) {
        this.icon = icon;
        this.title = title;
        this.subtitle = subtitle;
        setName(name);
        setContentAreaFilled(false);
        setBorderPainted(false);
        // With the button's own the layout would push the card out of its place by the width of the focus.
        setBorder(BorderFactory.createEmptyBorder());
        putClientProperty("html.disable", true);
        setToolTipText(title + " · " + subtitle);
        getAccessibleContext().setAccessibleName(title);
        getAccessibleContext().setAccessibleDescription(subtitle);
        addActionListener(e -> deed.run());
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Kit.scale(200), Kit.scale(64));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        int arc = Kit.scale(16);
        boolean strong = isFocusOwner();
        g.setColor(Kit.color(getModel().isRollover() || getModel().isPressed() ? "raised" : "surface"));
        g.fillRoundRect(0, 0, getWidth(), getHeight(), arc, arc);
        g.setColor(Kit.color(strong ? "accent" : "line"));
        float stroke = Kit.scale(strong ? 2 : 1);
        g.setStroke(new BasicStroke(stroke));
        g.draw(new RoundRectangle2D.Float(
                stroke / 2, stroke / 2, getWidth() - stroke, getHeight() - stroke, arc - stroke, arc - stroke));
        int box = Kit.scale(32);
        int x = Kit.scale(15);
        int y = (getHeight() - box) / 2;
        g.setColor(Kit.color("accentSoft"));
        g.fillRoundRect(x, y, box, box, Kit.scale(12), Kit.scale(12));
        int glyph = Kit.scale(16);
        Kit.icon(icon, 16, "accentSoftText").paintIcon(this, g, x + (box - glyph) / 2, y + (box - glyph) / 2);
        int left = x + box + Kit.scale(12);
        g.setFont(Look.font("h4"));
        g.setColor(Kit.color("text"));
        g.drawString(
                ShortText.of(this, g.getFontMetrics(), title, getWidth() - left - Kit.scale(8)), left, Kit.scale(29));
        g.setFont(Look.font("caption"));
        g.setColor(Kit.color("text2"));
        g.drawString(
                ShortText.of(this, g.getFontMetrics(), subtitle, getWidth() - left - Kit.scale(8)),
                left,
                Kit.scale(46));
        g.dispose();
    }
}
