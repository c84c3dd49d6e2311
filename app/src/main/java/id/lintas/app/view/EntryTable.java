package id.lintas.app.view;

import java.util.List;
import java.util.function.Function;
import javax.swing.table.AbstractTableModel;

/** Entries as rows that are only read. */
public final class EntryTable<E> extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    /** @param value what stands in a row of it */
    public record Column<E>(String title, Function<E, String> value) {}

    private final transient List<Column<E>> columns;
    private transient List<E> entries = List.of();

    public EntryTable(List<Column<E>> columns) {
        this.columns = List.copyOf(columns);
    }

    public void show(List<E> now) {
        if (!now.equals(entries)) {
            entries = List.copyOf(now);
            fireTableDataChanged();
        }
    }

    public E entry(int row) {
        return entries.get(row);
    }

    @Override
    public int getRowCount() {
        return entries.size();
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public String getColumnName(int column) {
        return columns.get(column).title();
    }

    @Override
    public Object getValueAt(int row, int column) {
        return columns.get(column).value().apply(entries.get(row));
    }
}
