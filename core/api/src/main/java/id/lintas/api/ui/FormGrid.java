package id.lintas.api.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.text.JTextComponent;

/**
 * The layout of a form: equal columns, labels above their controls, rows as high as they need to be at the width that is
 * there. In a narrow form everything stands in one column. A control that is wider than a column takes two.
 */
final class FormGrid implements LayoutManager {

    private static final int COLUMN_GAP = 20;
    private static final int ROW_GAP = 9;
    private static final int LABEL_GAP = 4;
    private static final int GROUP_GAP = 16;
    private static final int NARROW = 520;

    private final List<FormCell> cells = new ArrayList<>();
    private int columns = 2;

    void columns(int count) {
        columns = Math.max(1, count);
    }

    void add(FormCell cell) {
        cells.add(cell);
    }

    int heightFor(int width) {
        return arrange(width, false);
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        int width = parent.getWidth() > 0 ? parent.getWidth() : Kit.scale(columns * 280);
        return new Dimension(Kit.scale(columns * 200), heightFor(width));
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return new Dimension(Kit.scale(240), preferredLayoutSize(parent).height);
    }

    @Override
    public void layoutContainer(Container parent) {
        arrange(parent.getWidth(), true);
    }

    @Override
    public void addLayoutComponent(String name, Component component) {}

    @Override
    public void removeLayoutComponent(Component component) {}

    private int arrange(int width, boolean place) {
        int count = width < Kit.scale(NARROW) ? 1 : columns;
        int gap = Kit.scale(COLUMN_GAP);
        int column = (width - (count - 1) * gap) / count;
        int y = 0;
        int next = 0;
        List<Placed> row = new ArrayList<>();
        for (FormCell cell : cells) {
            int span = Math.min(count, cell.wide() ? count : span(cell, column, gap));
            if (next + span > count) {
                y += finish(row, y, place);
                row.clear();
                next = 0;
            }
            if (row.isEmpty() && y > 0) {
                y += Kit.scale(cell.heading() ? GROUP_GAP : ROW_GAP);
            }
            row.add(new Placed(cell, next * (column + gap), span * (column + gap) - gap));
            next += span;
        }
        return y + finish(row, y, place);
    }

    private static int span(FormCell cell, int column, int gap) {
        if (cell.stretches()) {
            return 1;
        }
        int wanted = cell.control().getPreferredSize().width;
        return Math.max(1, (wanted + gap + column + gap - 1) / (column + gap));
    }

    private static int finish(List<Placed> row, int y, boolean place) {
        int label = row.stream().mapToInt(Placed::labelHeight).max().orElse(0);
        int top = label == 0 ? 0 : label + Kit.scale(LABEL_GAP);
        int height = 0;
        for (Placed placed : row) {
            height = Math.max(height, placed.controlHeight());
            if (place) {
                placed.place(y, label, y + top);
            }
        }
        return top + height;
    }

    private record Placed(FormCell cell, int x, int width) {

        int labelHeight() {
            JComponent label = cell.label();
            return label == null ? 0 : label.getPreferredSize().height;
        }

        int controlHeight() {
            return WidthDependent.height(cell.control(), controlWidth());
        }

        int controlWidth() {
            return cell.stretches() ? width : Math.min(width, cell.control().getPreferredSize().width);
        }

        /** A control keeps its outermost pixels for the ring of the focus; its label stands above its visible edge. */
        private int inset() {
            return cell.control() instanceof JTextComponent
                            || cell.control() instanceof JComboBox
                            || cell.control() instanceof AreaPane
                    ? Kit.scale(1)
                    : 0;
        }

        void place(int labelY, int labelHeight, int controlY) {
            JComponent label = cell.label();
            if (label != null) {
                label.setBounds(x + inset(), labelY, width - inset(), labelHeight);
            }
            cell.control().setBounds(x, controlY, controlWidth(), controlHeight());
        }
    }
}
