package id.lintas.api.ui;

import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** Lays its children out in as many equal columns as they fit into, two at most, and row by row. */
final class FlowGrid extends JPanel implements WidthDependent {

    private static final long serialVersionUID = 1;

    FlowGrid() {
        super(null);
        setOpaque(false);
    }

    @Override
    public int heightFor(int width) {
        return arrange(width, false);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = Kit.scale(320);
        return new Dimension(width, heightFor(getWidth() > 0 ? getWidth() : width));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(Kit.scale(100), getPreferredSize().height);
    }

    @Override
    public void doLayout() {
        if (arrange(getWidth(), true) > getHeight()) {
            SwingUtilities.invokeLater(this::revalidate);
        }
    }

    private int arrange(int width, boolean place) {
        int columns = columns(width);
        int column = width / columns;
        int y = 0;
        int row = 0;
        for (int i = 0; i < getComponentCount(); i++) {
            Component child = getComponent(i);
            int height = WidthDependent.height(child, column - Kit.scale(8));
            if (place) {
                child.setBounds(i % columns * column, y, column - Kit.scale(8), height);
            }
            row = Math.max(row, height);
            if (i % columns == columns - 1 || i == getComponentCount() - 1) {
                y += row;
                row = 0;
            }
        }
        return y;
    }

    private int columns(int width) {
        int widest = 1;
        for (Component child : getComponents()) {
            widest = Math.max(widest, child.getPreferredSize().width + Kit.scale(8));
        }
        return widest * 2 <= width ? 2 : 1;
    }
}
