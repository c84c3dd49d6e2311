package id.lintas.app.findings;

import id.lintas.app.text.AppTexts;
import java.util.function.Function;
import javax.swing.table.AbstractTableModel;

/** Severity, task and sentence of each finding. */
final class FindingsTableModel extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    private final transient AppTexts texts;
    private final transient Function<String, String> title;
    private transient FindingList list = FindingList.NONE;

    FindingsTableModel(AppTexts texts, Function<String, String> title) {
        this.texts = texts;
        this.title = title;
    }

    FindingList list() {
        return list;
    }

    /** Whether anything is different now. */
    boolean show(FindingList changed) {
        if (changed.equals(list)) {
            return false;
        }
        list = changed;
        fireTableDataChanged();
        return true;
    }

    @Override
    public int getRowCount() {
        return list == null ? 0 : list.rows().size();
    }

    @Override
    public int getColumnCount() {
        return 3;
    }

    @Override
    public String getColumnName(int column) {
        return texts.get("findings.column" + column);
    }

    @Override
    public Object getValueAt(int row, int column) {
        FindingList.Row finding = list.rows().get(row);
        return switch (column) {
            case 0 -> finding.severity();
            case 1 -> finding.step().isEmpty() ? texts.get("findings.plugin") : title.apply(finding.step());
            default -> finding.message();
        };
    }

    String severityText(FindingList.Row row) {
        return texts.get(SeverityLook.key(row.severity()));
    }
}
