package id.lintas.app.findings;

import id.lintas.api.Severity;
import id.lintas.api.ui.Kit;
import id.lintas.app.findings.FindingLines.Heading;
import java.awt.Component;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;

/** Icon and word for the severity, strong words for a heading, plain text for the rest. */
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
        setToolTipText(value instanceof String text && !text.isEmpty() ? text : null);
        if (value instanceof Heading heading) {
            setText(heading.text() + "  " + heading.count());
            setFont(strong());
        } else if (value instanceof Severity severity && table.getModel() instanceof FindingsTableModel model) {
            setIcon(SeverityLook.icon(severity, 14));
            setIconTextGap(Kit.scale(6));
            setText(model.say(severity));
        }
        return this;
    }

    private java.awt.Font strong() {
        java.awt.Font font = UIManager.getFont("h4.font");
        return font == null ? getFont().deriveFont(java.awt.Font.BOLD) : font;
    }
}
