package id.lintas.app.jobs;

import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.swing.table.AbstractTableModel;

/** The list of what ran: name, start, duration, result. */
final class JobsTable extends AbstractTableModel {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("name", "started", "duration", "result");

    private final transient AppTexts texts;
    private transient List<JobEntry> entries = List.of();

    JobsTable(AppTexts texts) {
        this.texts = texts;
    }

    void show(List<JobEntry> now) {
        if (!now.equals(entries)) {
            entries = now;
            fireTableDataChanged();
        }
    }

    JobEntry entry(int row) {
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
        return texts.get("jobs.column." + COLUMNS.get(column));
    }

    @Override
    public Object getValueAt(int row, int column) {
        JobEntry entry = entries.get(row);
        return switch (column) {
            case 0 -> entry.name().apply(texts.locale());
            case 1 -> Formats.of(texts).clockWithSeconds(entry.started());
            case 2 -> seconds(entry.duration());
            default -> texts.get("jobs.state." + entry.state().name().toLowerCase(Locale.ROOT));
        };
    }

    private String seconds(Duration duration) {
        return texts.get("jobs.seconds", Formats.of(texts).number(duration.toMillis() / 1000.0, 1));
    }
}
