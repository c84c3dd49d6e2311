package id.lintas.app.search;

import id.lintas.app.search.SearchResult.Heading;
import id.lintas.app.search.SearchResult.Hit;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.search.Passage;
import java.util.function.Function;
import javax.swing.table.AbstractTableModel;

/** Tick, excerpt, what it would become, and place; without the first and third where nothing is to be replaced. */
final class SearchTableModel extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    private final transient AppTexts texts;
    private final transient Function<Passage, String> place;
    private final transient Runnable ticked;
    private transient SearchResult result = SearchResult.NONE;
    private String by = "";
    private boolean replacing;

    /**
     * @param place names the place of a passage
     * @param ticked hears of a tick
     */
    SearchTableModel(AppTexts texts, Function<Passage, String> place, Runnable ticked) {
        this.texts = texts;
        this.place = place;
        this.ticked = ticked;
    }

    SearchResult result() {
        return result;
    }

    void show(SearchResult found) {
        result = found;
        fireTableDataChanged();
    }

    void replaceBy(String words) {
        by = words;
        if (getRowCount() > 0) {
            fireTableRowsUpdated(0, getRowCount() - 1);
        }
    }

    void setReplacing(boolean value) {
        if (replacing != value) {
            replacing = value;
            fireTableStructureChanged();
        }
    }

    private int kind(int column) {
        return replacing ? column : column == 0 ? 1 : 3;
    }

    @Override
    public int getRowCount() {
        return result == null ? 0 : result.lines().size();
    }

    @Override
    public int getColumnCount() {
        return replacing ? 4 : 2;
    }

    @Override
    public String getColumnName(int column) {
        return texts.get("search.column" + kind(column));
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return kind(column) == 0 ? Boolean.class : Object.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        if (result.lines().get(row) instanceof Hit hit) {
            return switch (kind(column)) {
                case 0 -> result.isTicked(hit);
                case 1 -> hit.excerpt();
                case 2 -> result.preview(hit, by);
                default -> place.apply(hit.passage());
            };
        }
        Heading heading = (Heading) result.lines().get(row);
        return kind(column) == 1 ? heading : kind(column) == 0 ? false : "";
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return kind(column) == 0 && result.lines().get(row) instanceof Hit;
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        if (result.lines().get(row) instanceof Hit hit) {
            result.tick(hit, Boolean.TRUE.equals(value));
            fireTableRowsUpdated(row, row);
            ticked.run();
        }
    }
}
