package id.lintas.app.start;

import id.lintas.api.ui.Kit;
import id.lintas.app.look.Look;
import id.lintas.app.look.ShortText;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.BorderFactory;
import javax.swing.JButton;

/** An icon, a title and a quiet line below it, as one button. */
final class RowButton extends JButton {

    private static final long serialVersionUID = 1L;

    private final String icon;
    private final String title;
    private final String detail;

    RowButton(String icon, String title, String detail, Runnable deed) {
        this.icon = icon;
        this.title = title;
        this.detail = detail;
        setContentAreaFilled(false);
        setBorderPainted(false);
        setBorder(BorderFactory.createEmptyBorder());
        putClientProperty("html.disable", true);
        setToolTipText(title + " · " + detail);
        getAccessibleContext().setAccessibleName(title);
        getAccessibleContext().setAccessibleDescription(detail);
        addActionListener(e -> deed.run());
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Kit.scale(200), Kit.scale(40));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(Kit.scale(60), Kit.scale(40));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        int arc = Kit.scale(12);
        if (getModel().isRollover() && isEnabled()) {
            g.setColor(Kit.color("hover"));
            g.fillRoundRect(0, 0, getWidth(), getHeight(), arc, arc);
        }
        if (isFocusOwner()) {
            g.setColor(Kit.color("accent"));
            g.setStroke(new BasicStroke(Kit.scale(2)));
            g.drawRoundRect(1, 1, getWidth() - 3, getHeight() - 3, arc, arc);
        }
        int glyph = Kit.scale(16);
        Kit.icon(icon, 16, "text2").paintIcon(this, g, Kit.scale(4), (getHeight() - glyph) / 2);
        int left = Kit.scale(30);
        g.setFont(Look.font(""));
        g.setColor(Kit.color(isEnabled() ? "text" : "text3"));
        g.drawString(ShortText.of(this, g.getFontMetrics(), title, getWidth() - left), left, Kit.scale(17));
        g.setFont(Look.font("note"));
        g.setColor(Kit.color("text3"));
        g.drawString(ShortText.of(this, g.getFontMetrics(), detail, getWidth() - left), left, Kit.scale(32));
        g.dispose();
    }
}
