package id.lintas.plugin.activity.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.Raci;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import javax.swing.Icon;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.table.JTableHeader;

/** The line under the matrix: for each activity a tick, or what its roles lack. Painted; the words also stand below. */
final class RaciFooter extends JPanel {

    private static final int HEIGHT = 28;
    private static final int TICK = 14;

    private final transient EditorState state;
    private final transient RaciModel matrix;
    private final RaciTable table;

    RaciFooter(EditorState state, RaciModel matrix, RaciTable table) {
        this.state = state;
        this.matrix = matrix;
        this.table = table;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Kit.scale(200), Kit.scale(HEIGHT));
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D smooth = Draw.smooth(g);
        smooth.setColor(Kit.color("raised"));
        smooth.fillRect(0, 0, getWidth(), getHeight());
        smooth.setColor(Kit.color("line"));
        smooth.fillRect(0, 0, getWidth(), 1);
        smooth.setFont(Draw.caption(getFont()));
        for (int column = 0; column < table.getColumnCount(); column++) {
            JTableHeader header = table.getTableHeader();
            Rectangle cell = SwingUtilities.convertRectangle(header, header.getHeaderRect(column), this);
            Rectangle box = new Rectangle(cell.x, 1, cell.width, getHeight() - 1);
            if (column == 0) {
                smooth.setColor(Kit.color("text2"));
                int left = cell.x + Kit.scale(12);
                Draw.text(this, smooth, state.text("raci.rule"), left, getHeight() / 2, cell.width - Kit.scale(12));
            } else {
                mark(smooth, matrix.activity(column), box);
            }
        }
        smooth.dispose();
    }

    private void mark(Graphics2D g, Activity activity, Rectangle box) {
        boolean chosen = activity.id().equals(state.chosenId());
        if (chosen) {
            g.setColor(Kit.color("accentSoft"));
            g.fill(box);
        }
        Raci.Problem problem = Raci.problem(activity);
        if (problem == Raci.Problem.NONE) {
            Icon tick = Kit.icon("check-lg", TICK, chosen ? "accentSoftText" : "accent");
            tick.paintIcon(
                    this, g, box.x + (box.width - tick.getIconWidth()) / 2, (getHeight() - tick.getIconHeight()) / 2);
            return;
        }
        g.setColor(Kit.color(chosen ? "accentSoftText" : "error"));
        String words = state.text("raci.mark." + problem, activity.accountable().size());
        Draw.centred(this, g, words, box);
    }
}
