package id.lintas.plugin.practice.ui;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JPanel;

/** Components in a row that asks for as many lines as its width makes of it. */
final class WrappingRow extends JPanel {

    private static final long serialVersionUID = 1L;

    private final int gap;
    private final int lineGap;

    WrappingRow(int gap, int lineGap) {
        super(new FlowLayout(FlowLayout.LEADING, gap, lineGap));
        this.gap = gap;
        this.lineGap = lineGap;
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                revalidate();
            }
        });
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension line = super.getPreferredSize();
        return getWidth() == 0 || line.width <= getWidth() ? line : new Dimension(line.width, height(getWidth()));
    }

    /** As the layout lays them. */
    private int height(int width) {
        int x = gap;
        int high = 0;
        int y = lineGap;
        for (Component component : getComponents()) {
            Dimension size = component.getPreferredSize();
            if (x > gap && x + size.width > width - gap) {
                y += high + lineGap;
                x = gap;
                high = 0;
            }
            x += size.width + gap;
            high = Math.max(high, size.height);
        }
        return y + high + lineGap;
    }
}
