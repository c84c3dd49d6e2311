package id.lintas.app.navigator;

import id.lintas.api.ui.Kit;
import id.lintas.app.look.Look;
import id.lintas.app.look.ShortText;
import java.awt.Color;
import java.awt.Graphics2D;

/** One task: its ring, its title, how far it is. Narrow, it is the ring alone. */
final class TaskButton extends NavigatorButton {

    private static final long serialVersionUID = 1L;

    private transient TaskRow row;

    TaskButton(TaskRow row, Runnable deed) {
        super("task." + row.step(), deed);
        this.row = row;
        show(row);
    }

    void show(TaskRow changed) {
        row = changed;
        getAccessibleContext().setAccessibleName(row.number() + ". " + row.title());
        getAccessibleContext().setAccessibleDescription(row.subtitle());
        setToolTipText(row.title() + ": " + row.subtitle());
        repaint();
    }

    @Override
    int height() {
        return 44;
    }

    @Override
    Color currentGround() {
        return Kit.color("accentSoft");
    }

    @Override
    void paintRow(Graphics2D g) {
        int size = Kit.scale(22);
        boolean narrow = isNarrow();
        int x = narrow ? (getWidth() - size) / 2 : Kit.scale(9);
        int top = (getHeight() - size) / 2;
        if (row.trouble()) {
            int icon = Kit.scale(18);
            Kit.icon("exclamation-triangle-fill", 18, "warn")
                    .paintIcon(this, g, x + (size - icon) / 2, top + Kit.scale(2));
        } else {
            Ring.paint(g, Integer.toString(row.number()), row.share(), row.complete(), x, top, size);
        }
        if (!narrow) {
            paintText(g, x + size + Kit.scale(11));
        }
    }

    private void paintText(Graphics2D g, int x) {
        int width = getWidth() - x - Kit.scale(6);
        g.setFont(Look.font(isCurrent() ? "h4" : ""));
        g.setColor(Kit.color(isCurrent() ? "accentSoftText" : "text"));
        g.drawString(ShortText.of(this, g.getFontMetrics(), row.title(), width), x, Kit.scale(19));
        g.setFont(Look.font("note"));
        g.setColor(Kit.color(isCurrent() ? "accentSoftText" : "text3"));
        g.drawString(ShortText.of(this, g.getFontMetrics(), row.subtitle(), width), x, Kit.scale(35));
    }
}
