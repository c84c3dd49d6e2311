package id.lintas.app.findings;

import id.lintas.api.Severity;
import id.lintas.app.findings.FindingLines.Entry;
import id.lintas.app.findings.FindingLines.Line;
import id.lintas.app.findings.FindingList.Row;
import id.lintas.app.text.AppTexts;
import java.util.List;
import javax.swing.table.AbstractTableModel;

/** Sentence, severity, task and place of each finding; a heading fills the first column only. */
final class FindingsTableModel extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    private final transient AppTexts texts;
    private final transient FindingLines.Words words;
    private transient FindingLines lines = new FindingLines(List.of());

    FindingsTableModel(AppTexts texts, FindingLines.Words words) {
        this.texts = texts;
        this.words = words;
    }

    FindingLines lines() {
        return lines;
    }

    /** Whether anything is different now. */
    boolean show(FindingLines changed) {
        if (changed.equals(lines)) {
            return false;
        }
        lines = changed;
        fireTableDataChanged();
        return true;
    }

    @Override
    public int getRowCount() {
        return lines == null ? 0 : lines.lines().size();
    }

    @Override
    public int getColumnCount() {
        return 4;
    }

    @Override
    public String getColumnName(int column) {
        return texts.get("findings.column" + column);
    }

    @Override
    public Object getValueAt(int row, int column) {
        Line line = lines.lines().get(row);
        if (line instanceof Entry entry) {
            return value(entry.row(), column);
        }
        return column == 0 ? line : "";
    }

    private Object value(Row row, int column) {
        return switch (column) {
            case 0 -> row.message();
            case 1 -> row.severity();
            case 2 -> words.task(row);
            default -> words.place(row);
        };
    }

    String say(Severity severity) {
        return words.severity(severity);
    }
}
