package id.lintas.app.navigator;

import id.lintas.api.ui.Kit;
import id.lintas.app.look.Look;
import java.awt.Color;
import java.awt.Graphics2D;

/** What is no task: the case text, the group, a view that belongs to the whole worksheet. */
final class NavigatorLink extends NavigatorButton {

    private static final long serialVersionUID = 1L;

    private final String icon;
    private final String title;

    NavigatorLink(String name, String icon, String title, Runnable deed) {
        super(name, deed);
        this.icon = icon;
        this.title = title;
        getAccessibleContext().setAccessibleName(title);
        setToolTipText(title);
    }

    @Override
    int height() {
        return 28;
    }

    @Override
    Color currentGround() {
        return Kit.color("accentSoft");
    }

    @Override
    void paintRow(Graphics2D g) {
        int size = Kit.scale(16);
        int x = isNarrow() ? (getWidth() - size) / 2 : Kit.scale(10);
        Kit.icon(icon, 16, isCurrent() ? "accentSoftText" : "text2").paintIcon(this, g, x, (getHeight() - size) / 2);
        if (!isNarrow()) {
            g.setFont(Look.font(isCurrent() ? "h4" : ""));
            g.setColor(Kit.color(isCurrent() ? "accentSoftText" : "text2"));
            var metrics = g.getFontMetrics();
            g.drawString(title, Kit.scale(36), (getHeight() - metrics.getHeight()) / 2f + metrics.getAscent());
        }
    }
}
