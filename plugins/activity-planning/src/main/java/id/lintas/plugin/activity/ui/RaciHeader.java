package id.lintas.plugin.activity.ui;

import id.lintas.api.ui.Kit;
import java.awt.Component;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.TableCellRenderer;

/** Heads of the matrix: ids of activities, centred, with the name as a tool tip; the chosen one is tinted. */
final class RaciHeader implements TableCellRenderer {

    private final EditorState state;
    private final RaciModel matrix;
    private final TableCellRenderer plain;

    RaciHeader(EditorState state, RaciModel matrix, TableCellRenderer plain) {
        this.state = state;
        this.matrix = matrix;
        this.plain = plain;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focus, int row, int column) {
        Component cell = plain.getTableCellRendererComponent(table, value, selected, focus, row, column);
        if (cell instanceof JLabel label) {
            label.putClientProperty("html.disable", true);
            label.setHorizontalAlignment(column == 0 ? SwingConstants.LEADING : SwingConstants.CENTER);
        }
        boolean chosen = column > 0 && matrix.activity(column).id().equals(state.chosenId());
        cell.setBackground(Kit.color(chosen ? "accentSoft" : "raised"));
        cell.setForeground(Kit.color(chosen ? "accentSoftText" : "text2"));
        if (cell instanceof JComponent component) {
            component.setOpaque(true);
        }
        return cell;
    }
}
