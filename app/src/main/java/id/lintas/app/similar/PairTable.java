package id.lintas.app.similar;

import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.app.view.ListTables;
import id.lintas.engine.review.similar.NearPair;
import id.lintas.engine.review.similar.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;

/** Pairs of groups, the largest share first. */
final class PairTable extends JTable {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("one", "other", "share", "passages", "remark");

    private final transient AppTexts texts;
    private final transient Function<Source, String> names;
    private transient List<NearPair> pairs = List.of();

    PairTable(AppTexts texts, Function<Source, String> names) {
        this.texts = texts;
        this.names = names;
        setModel(new Model());
        ListTables.prepare(this, "pairs", texts.get("similar.table"), 150, 150, 70, 70, 220);
    }

    void show(List<NearPair> now) {
        if (!now.equals(pairs)) {
            pairs = List.copyOf(now);
            ((AbstractTableModel) getModel()).fireTableDataChanged();
            if (!pairs.isEmpty()) {
                setRowSelectionInterval(0, 0);
            }
        }
    }

    Optional<NearPair> chosen() {
        int row = getSelectedRow();
        return row < 0 || row >= pairs.size() ? Optional.empty() : Optional.of(pairs.get(row));
    }

    private String cell(NearPair pair, int column) {
        return switch (COLUMNS.get(column)) {
            case "one" -> names.apply(pair.one());
            case "other" -> names.apply(pair.other());
            case "share" -> Formats.of(texts).percent(pair.share());
            case "passages" -> Formats.of(texts).number(pair.evidence().size());
            default -> remark(pair);
        };
    }

    private String remark(NearPair pair) {
        if (pair.sameGroup()) {
            return texts.get("similar.same-group");
        }
        return pair.other().earlier() ? texts.get("similar.earlier-class") : "";
    }

    private final class Model extends AbstractTableModel {

        private static final long serialVersionUID = 1L;

        @Override
        public int getRowCount() {
            return pairs.size();
        }

        @Override
        public int getColumnCount() {
            return COLUMNS.size();
        }

        @Override
        public String getColumnName(int column) {
            return texts.get("similar.column." + COLUMNS.get(column));
        }

        @Override
        public Object getValueAt(int row, int column) {
            return cell(pairs.get(row), column);
        }
    }
}
