package id.lintas.app.navigator;

import id.lintas.api.Part;
import id.lintas.api.ui.Kit;
import id.lintas.app.look.Look;
import java.awt.Color;
import java.awt.Graphics2D;

/** A part of the current task, ticked by the work. */
final class PartButton extends NavigatorButton {

    private static final long serialVersionUID = 1L;

    private transient Part part;

    PartButton(Part part, String accessibleName, Runnable deed) {
        super("part." + part.id(), deed);
        this.part = part;
        show(part, accessibleName);
    }

    void show(Part changed, String accessibleName) {
        part = changed;
        getAccessibleContext().setAccessibleName(accessibleName);
        repaint();
    }

    @Override
    int height() {
        return 26;
    }

    @Override
    Color currentGround() {
        return Kit.color("hover");
    }

    @Override
    void paintRow(Graphics2D g) {
        int x = Kit.scale(8);
        int y = (getHeight() - Kit.scale(14)) / 2;
        String icon = part.complete() ? "check-circle-fill" : isCurrent() ? "record-circle" : "circle";
        if (icon.equals("circle")) {
            g.setColor(Kit.color("control"));
            g.setStroke(new java.awt.BasicStroke(Kit.scale(1)));
            g.draw(new java.awt.geom.Ellipse2D.Double(
                    x + Kit.scale(1) / 2.0, y + Kit.scale(1) / 2.0, Kit.scale(13), Kit.scale(13)));
        } else {
            Kit.icon(icon, 14, "accent").paintIcon(this, g, x, y);
        }
        g.setFont(Look.font(isCurrent() ? "h4" : "caption"));
        g.setColor(Kit.color(isCurrent() ? "text" : "text2"));
        var metrics = g.getFontMetrics();
        g.drawString(part.title(), Kit.scale(30), (getHeight() - metrics.getHeight()) / 2f + metrics.getAscent());
    }
}
