package id.lintas.api.ui;

import id.lintas.api.HasId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.swing.table.AbstractTableModel;

/** The rows of an item table. Only what differs is told to the table. */
final class ItemRows<E extends Record & HasId> extends AbstractTableModel {

    private static final long serialVersionUID = 1;

    private final transient List<ItemColumn<E>> columns = new ArrayList<>();
    private transient List<E> rows = List.of();
    private transient Predicate<E> quiet = e -> false;

    void add(ItemColumn<E> column) {
        columns.add(column);
        fireTableStructureChanged();
    }

    void quiet(Predicate<E> which) {
        quiet = which;
    }

    boolean quiet(int row) {
        return quiet.test(rows.get(row));
    }

    ItemColumn<E> column(int index) {
        return columns.get(index);
    }

    E row(int index) {
        return rows.get(index);
    }

    int indexOf(String id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    void show(List<E> next) {
        List<E> old = rows;
        int shorter = Math.min(old.size(), next.size());
        int start = 0;
        while (start < shorter && sameId(old, start, next, start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && sameId(old, old.size() - 1 - end, next, next.size() - 1 - end)) {
            end++;
        }
        rows = List.copyOf(next);
        if (old.size() - end > start) {
            fireTableRowsDeleted(start, old.size() - end - 1);
        }
        if (next.size() - end > start) {
            fireTableRowsInserted(start, next.size() - end - 1);
        }
        for (int i = 0; i < next.size(); i++) {
            boolean kept = i < start || i >= next.size() - end;
            E before = kept ? old.get(i < start ? i : i - next.size() + old.size()) : next.get(i);
            if (!before.equals(next.get(i))) {
                fireTableRowsUpdated(i, i);
            }
        }
    }

    private boolean sameId(List<E> a, int i, List<E> b, int j) {
        return a.get(i).id().equals(b.get(j).id());
    }

    @Override
    public int getRowCount() {
        return rows == null ? 0 : rows.size();
    }

    @Override
    public int getColumnCount() {
        return columns == null ? 0 : columns.size();
    }

    @Override
    public String getColumnName(int column) {
        return columns.get(column).title();
    }

    @Override
    public Object getValueAt(int row, int column) {
        return columns.get(column).content().apply(rows.get(row));
    }
}
