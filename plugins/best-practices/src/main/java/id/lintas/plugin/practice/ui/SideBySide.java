package id.lintas.plugin.practice.ui;

import id.lintas.api.ui.Kit;
import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Parts beside each other in columns of one width; the row is as high as the highest needs at that width. */
final class SideBySide extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 24;

    /** A single practice must not be stretched over the whole window. */
    private static final int MOST = 460;

    SideBySide(List<? extends JComponent> parts) {
        super(null);
        setOpaque(false);
        parts.forEach(this::add);
    }

    private int column() {
        int count = Math.max(1, getComponentCount());
        return Math.max(1, Math.min(Kit.scale(MOST), (getWidth() - (count - 1) * Kit.scale(GAP)) / count));
    }

    @Override
    public Dimension getPreferredSize() {
        int height = 0;
        for (Component part : getComponents()) {
            part.setSize(column(), part.getHeight());
            height = Math.max(height, part.getPreferredSize().height);
        }
        return new Dimension(getWidth(), height);
    }

    @Override
    public void doLayout() {
        int x = 0;
        for (Component part : getComponents()) {
            part.setBounds(x, 0, column(), part.getPreferredSize().height);
            x += column() + Kit.scale(GAP);
        }
    }
}
