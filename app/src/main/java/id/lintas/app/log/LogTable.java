package id.lintas.app.log;

import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import java.util.List;
import javax.swing.table.AbstractTableModel;

/** Lines of the log as rows: time, level, message, plugin. */
final class LogTable extends AbstractTableModel {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("time", "level", "message", "plugin");

    private final transient AppTexts texts;
    private final transient LogWords words;
    private transient List<LogEntry> entries = List.of();

    LogTable(AppTexts texts, LogWords words) {
        this.texts = texts;
        this.words = words;
    }

    void show(List<LogEntry> now) {
        if (!now.equals(entries)) {
            entries = List.copyOf(now);
            fireTableDataChanged();
        }
    }

    LogEntry entry(int row) {
        return entries.get(row);
    }

    @Override
    public int getRowCount() {
        return entries.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return texts.get("log.column." + COLUMNS.get(column));
    }

    @Override
    public Object getValueAt(int row, int column) {
        LogEntry entry = entries.get(row);
        return switch (column) {
            case 0 -> Formats.of(texts).clockWithSeconds(entry.time());
            case 1 -> texts.get(entry.error() ? "log.level.error" : "log.level.warning");
            case 2 -> entry.message();
            default -> words.plugin(entry).orElse("Lintas");
        };
    }
}
