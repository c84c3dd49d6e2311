package id.lintas.app.timer;

import id.lintas.api.ui.Kit;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import javax.swing.JComponent;

/** A bar for each task, as long as its time and as full as what was spent of it. Says nothing that the text beside it does not. */
final class TaskBars extends JComponent {

    private static final long serialVersionUID = 1L;

    private transient List<Double> shares = List.of();
    private transient List<Long> lengths = List.of();
    private int current = -1;
    private boolean over;

    void show(List<Double> spent, List<Long> minutes, int task, boolean taskOver) {
        shares = spent;
        lengths = minutes;
        current = task;
        over = taskOver;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int gap = Kit.scale(3);
        double all = lengths.stream().mapToLong(Long::longValue).sum();
        double room = getWidth() - (double) gap * (lengths.size() - 1);
        double x = 0;
        for (int i = 0; i < lengths.size(); i++) {
            double width = room * lengths.get(i) / all;
            bar(g, x, width, "line");
            bar(g, x, width * shares.get(i), i == current && over ? "warn" : "accent");
            x += width + gap;
        }
        g.dispose();
    }

    private void bar(Graphics2D g, double x, double width, String token) {
        g.setColor(Kit.color(token));
        int left = (int) Math.round(x);
        g.fillRoundRect(left, 0, (int) Math.round(x + width) - left, getHeight(), getHeight() / 2, getHeight() / 2);
    }
}
