package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.Obstacle;
import id.lintas.plugin.obstacle.risk.RiskWords;
import java.awt.KeyboardFocusManager;
import java.awt.event.MouseEvent;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JTable;
import javax.swing.JToolTip;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;

/**
 * The register: obstacles from the highest score before mitigation to the lowest, those without a score last. A table of
 * our own, because a score is drawn as chip and meter.
 */
final class RegisterTable extends JTable {

    private static final long serialVersionUID = 1L;
    private static final int[] WIDTHS = {38, 0, 74, 74};

    private transient RiskWords words;
    private transient List<Obstacle> rows = List.of();
    private boolean showing;

    RegisterTable(RiskWords words, Consumer<String> onSelect) {
        this.words = words;
        setName("register");
        setModel(new Model());
        setRowHeight(Kit.scale(36));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        getTableHeader().setReorderingAllowed(false);
        getAccessibleContext().setAccessibleName(words.context().text("list.obstacles"));
        leaveByTab();
        RegisterCells cells = new RegisterCells(words);
        setDefaultRenderer(Obstacle.class, cells);
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn column = getColumnModel().getColumn(i);
            if (WIDTHS[i] > 0) {
                column.setMinWidth(Kit.scale(WIDTHS[i]));
                column.setMaxWidth(Kit.scale(WIDTHS[i]));
            }
        }
        if (getTableHeader().getDefaultRenderer() instanceof DefaultTableCellRenderer header) {
            header.setHorizontalAlignment(SwingConstants.LEADING);
        }
        getSelectionModel().addListSelectionListener(e -> {
            int row = getSelectedRow();
            if (!showing && !e.getValueIsAdjusting() && row >= 0) {
                onSelect.accept(rows.get(row).id());
            }
        });
    }

    void show(List<Obstacle> obstacles, RiskWords newWords, String chosen) {
        words = newWords;
        showing = true;
        rows = obstacles.stream()
                .sorted(Comparator.comparingInt((Obstacle o) -> o.score(words.matrix()))
                        .reversed())
                .toList();
        setDefaultRenderer(Obstacle.class, new RegisterCells(words));
        ((AbstractTableModel) getModel()).fireTableDataChanged();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).id().equals(chosen)) {
                setRowSelectionInterval(row, row);
                scrollRectToVisible(getCellRect(row, 1, true));
            }
        }
        showing = false;
    }

    /** The ids from top to bottom. */
    List<String> order() {
        return rows.stream().map(Obstacle::id).toList();
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        return row < 0 ? null : rows.get(row).label();
    }

    @Override
    public JToolTip createToolTip() {
        JToolTip tip = super.createToolTip();
        tip.putClientProperty("html.disable", true);
        return tip;
    }

    private void leaveByTab() {
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("TAB"), "none");
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("shift TAB"), "none");
    }

    private final class Model extends AbstractTableModel {

        private static final long serialVersionUID = 1L;

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return WIDTHS.length;
        }

        @Override
        public String getColumnName(int column) {
            return switch (column) {
                case 1 -> words.context().text("column.description");
                case 2 -> words.context().text("column.initial");
                case 3 -> words.context().text("column.residual");
                default -> "";
            };
        }

        @Override
        public Class<?> getColumnClass(int column) {
            return Obstacle.class;
        }

        @Override
        public Object getValueAt(int row, int column) {
            return rows.get(row);
        }
    }
}
