package id.lintas.app.contribution;

import id.lintas.app.text.AppTexts;
import id.lintas.engine.store.contribution.Shares;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import javax.swing.table.AbstractTableModel;

/** A line for each name, a column for each task, then the last save. */
final class ShareTable extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    private final transient AppTexts texts;
    private final transient Function<String, String> title;
    private final transient Function<Instant, String> time;
    private final List<String> steps;
    private transient List<Shares.Share> shares = List.of();

    ShareTable(AppTexts texts, Function<String, String> title, Function<Instant, String> time, List<String> steps) {
        this.texts = texts;
        this.title = title;
        this.time = time;
        this.steps = List.copyOf(steps);
    }

    void show(List<Shares.Share> shown) {
        shares = shown;
        fireTableDataChanged();
    }

    @Override
    public int getRowCount() {
        return shares.size();
    }

    @Override
    public int getColumnCount() {
        return steps.size() + 2;
    }

    @Override
    public String getColumnName(int column) {
        if (column == 0) {
            return texts.get("contribution.name");
        }
        return column <= steps.size() ? title.apply(steps.get(column - 1)) : texts.get("contribution.last");
    }

    @Override
    public Object getValueAt(int row, int column) {
        Shares.Share share = shares.get(row);
        if (column == 0) {
            return share.name().isEmpty() ? texts.get("contribution.nobody") : share.name();
        }
        return column <= steps.size()
                ? String.valueOf(share.items().getOrDefault(steps.get(column - 1), 0))
                : time.apply(share.last());
    }
}
