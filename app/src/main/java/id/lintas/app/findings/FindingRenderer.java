package id.lintas.app.findings;

import id.lintas.api.Severity;
import id.lintas.api.ui.Kit;
import java.awt.Component;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;

/** Icon and word for the severity, plain text for the rest. */
final class FindingRenderer extends DefaultTableCellRenderer {

    private static final long serialVersionUID = 1L;

    FindingRenderer() {
        putClientProperty("html.disable", true);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, value, selected, focused, row, column);
        setIcon(null);
        if (value instanceof Severity severity && table.getModel() instanceof FindingsTableModel model) {
            setIcon(SeverityLook.icon(severity, 14));
            setIconTextGap(Kit.scale(6));
            setText(model.severityText(model.list().rows().get(row)));
        }
        setToolTipText(column == 2 ? String.valueOf(value) : null);
        return this;
    }
}
