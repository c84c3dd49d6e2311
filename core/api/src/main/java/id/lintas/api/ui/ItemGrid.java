package id.lintas.api.ui;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.KeyboardFocusManager;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JTable;
import javax.swing.JToolTip;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.event.TableModelEvent;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableColumn;
import org.jspecify.annotations.Nullable;

/** The table itself: its rows are as high as their text, Tab leaves it, cuts are told in tool tips. */
final class ItemGrid extends JTable implements WidthDependent {

    private static final long serialVersionUID = 1;
    private static final int ROW = 30;
    private static final int LEAST_TEXT = 120;

    private final ItemRows<?> items;
    private final CellView view = new CellView();
    private final transient Map<String, Supplier<List<Choice>>> choices = new LinkedHashMap<>();
    private int @Nullable [] measuredWidths;

    ItemGrid(ItemRows<?> items) {
        super(items);
        this.items = items;
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setDefaultRenderer(Object.class, view);
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        for (String key : new String[] {"TAB", "shift TAB", "F2", "ESCAPE"}) {
            getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), "none");
        }
        putClientProperty("terminateEditOnFocusLost", true);
        setFillsViewportHeight(true);
        getTableHeader().setReorderingAllowed(false);
        getTableHeader().setResizingAllowed(false);
        sizeColumns();
    }

    /** What {@link StepEditor#choices} tells of the cells that are set in place. */
    Map<String, Supplier<List<Choice>>> choices() {
        return choices;
    }

    @Override
    protected JTableHeader createDefaultTableHeader() {
        return new ItemHeader(columnModel);
    }

    @Override
    public void tableChanged(TableModelEvent e) {
        super.tableChanged(e);
        if (view == null) {
            return; // the constructor above us
        }
        if (e == null || e.getFirstRow() == TableModelEvent.HEADER_ROW) {
            sizeColumns();
        } else if (e.getType() != TableModelEvent.DELETE) {
            measure(e.getFirstRow(), Math.min(e.getLastRow(), getRowCount() - 1));
        }
    }

    @Override
    public void doLayout() {
        super.doLayout();
        int[] widths = widths();
        if (!Arrays.equals(widths, measuredWidths)) {
            measuredWidths = widths;
            measure(0, getRowCount() - 1);
            SwingUtilities.invokeLater(this::revalidate);
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        measuredWidths = null;
        setRowHeight(Kit.scale(ROW));
        if (view != null) {
            view.updateUI();
            sizeColumns();
        }
    }

    /** Where not all columns have room, the table scrolls to the side. */
    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() == null || getParent().getWidth() >= least();
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension wanted = super.getPreferredSize();
        return getScrollableTracksViewportWidth() ? wanted : new Dimension(least(), wanted.height);
    }

    private int least() {
        int sum = 0;
        for (int i = 0; i < getColumnCount(); i++) {
            sum += getColumnModel().getColumn(i).getMinWidth();
        }
        return sum;
    }

    @Override
    public int heightFor(int width) {
        return getPreferredSize().height;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(Kit.scale(480), Math.max(getPreferredSize().height, Kit.scale(ROW)));
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent e) {
        int row = rowAtPoint(e.getPoint());
        int column = columnAtPoint(e.getPoint());
        if (row < 0 || column < 0) {
            return null;
        }
        Object value = getValueAt(row, column);
        if (value instanceof CellContent.Text text) {
            return lines(text.text(), column) > CellView.MOST_LINES ? Plain.tip(text.text()) : null;
        }
        boolean words = value instanceof CellContent.Centred || value instanceof CellContent.Chip;
        return words && lines(((CellContent) value).spoken(), column) > 1
                ? Plain.tip(((CellContent) value).spoken())
                : null;
    }

    @Override
    public JToolTip createToolTip() {
        return Plain.text(super.createToolTip());
    }

    /** The same with and without the focus: the form below belongs to that row. */
    @Override
    public Color getSelectionBackground() {
        return themed("Table.selectionBackground", super.getSelectionBackground());
    }

    @Override
    public Color getSelectionForeground() {
        return themed("Table.selectionForeground", super.getSelectionForeground());
    }

    private static Color themed(String key, Color otherwise) {
        Color color = UIManager.getColor(key);
        return color == null ? otherwise : color;
    }

    private void sizeColumns() {
        for (int i = 0; i < getColumnCount(); i++) {
            TableColumn column = getColumnModel().getColumn(i);
            int width = items.column(i).width();
            column.setMinWidth(Kit.scale(width == 0 ? LEAST_TEXT : width));
            column.setMaxWidth(width == 0 ? Integer.MAX_VALUE : Kit.scale(width));
            column.setPreferredWidth(Kit.scale(width == 0 ? 3 * LEAST_TEXT : width));
        }
    }

    private int[] widths() {
        int[] widths = new int[getColumnCount()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = getColumnModel().getColumn(i).getWidth();
        }
        return widths;
    }

    private void measure(int first, int last) {
        int line = getFontMetrics(getFont()).getHeight();
        for (int row = Math.max(0, first); row <= last; row++) {
            int lines = 1;
            for (int column = 0; column < getColumnCount(); column++) {
                if (getValueAt(row, column) instanceof CellContent.Text text) {
                    lines = Math.max(lines, Math.min(CellView.MOST_LINES, lines(text.text(), column)));
                }
            }
            int height = Math.max(Kit.scale(ROW), lines * line + Kit.scale(9));
            if (getRowHeight(row) != height) {
                setRowHeight(row, height);
            }
        }
    }

    private int lines(String text, int column) {
        FontMetrics metrics = getFontMetrics(getFont());
        int room = getColumnModel().getColumn(column).getWidth() - 2 * Kit.scale(CellView.PADDING);
        return TextWrap.lines(text, metrics, room).size();
    }
}
