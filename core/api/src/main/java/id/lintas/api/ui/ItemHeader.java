package id.lintas.api.ui;

import java.awt.Component;
import java.awt.event.MouseEvent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumnModel;
import org.jspecify.annotations.Nullable;

/** Titles stand as their columns do: at the left for text, centred for numbers. */
final class ItemHeader extends JTableHeader {

    private static final long serialVersionUID = 1;

    ItemHeader(TableColumnModel columns) {
        super(columns);
        setFocusable(false);
    }

    @Override
    protected TableCellRenderer createDefaultRenderer() {
        TableCellRenderer themed = super.createDefaultRenderer();
        return (table, value, selected, focused, row, column) -> align(
                themed.getTableCellRendererComponent(table, value, selected, focused, row, column), table, column);
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent e) {
        int column = columnAtPoint(e.getPoint());
        if (column < 0 || !(getTable().getModel() instanceof ItemRows<?> rows)) {
            return null;
        }
        String hint = rows.column(column).hint();
        return hint.isEmpty() ? null : Plain.tip(hint);
    }

    private static Component align(Component title, JTable table, int column) {
        if (title instanceof JLabel label && table.getModel() instanceof ItemRows<?> rows) {
            Plain.text(label);
            label.setHorizontalAlignment(
                    rows.column(column).centred() ? SwingConstants.CENTER : SwingConstants.LEADING);
        }
        return title;
    }
}
