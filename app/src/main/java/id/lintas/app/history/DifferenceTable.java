package id.lintas.app.history;

import id.lintas.app.text.AppTexts;
import id.lintas.app.view.ListTables;
import id.lintas.engine.Engine;
import id.lintas.engine.store.compare.Difference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.swing.JTable;
import javax.swing.table.DefaultTableModel;

/** Differences as a person reads them: where, what it was, what it is. */
final class DifferenceTable {

    private final Engine engine;
    private final AppTexts texts;
    private final BiFunction<String, String, String> fieldLabel;
    private final DefaultTableModel model;
    private final JTable table;
    private List<Difference> shown = List.of();

    /** @param fieldLabel gives a field's label from the step's id and the field's name */
    DifferenceTable(
            Engine engine, AppTexts texts, BiFunction<String, String, String> fieldLabel, String before, String after) {
        this.engine = engine;
        this.texts = texts;
        this.fieldLabel = fieldLabel;
        this.model = new ReadOnly(new Object[] {texts.get("compare.where"), before, after});
        this.table = new JTable(model);
        ListTables.prepare(table, "differences", texts.get("compare.list"), 240, 300, 300);
    }

    JTable component() {
        return table;
    }

    void show(List<Difference> differences) {
        if (!differences.equals(shown)) {
            shown = differences;
            model.setRowCount(0);
            differences.forEach(d -> model.addRow(new Object[] {where(d), value(d.before(), d), value(d.after(), d)}));
        }
    }

    Optional<Difference> selected() {
        int row = table.getSelectedRow();
        return row < 0 || row >= shown.size() ? Optional.empty() : Optional.of(shown.get(row));
    }

    private String value(String text, Difference difference) {
        return difference.kind() == Difference.Kind.MOVED ? texts.get("compare.moved") : text;
    }

    String where(Difference d) {
        String area = d.area() == Difference.Area.STEP
                ? engine.steps()
                        .declaration(d.step())
                        .map(s -> s.title(texts.locale()))
                        .orElse(d.step())
                : texts.get("compare.area." + d.area().name().toLowerCase(Locale.ROOT));
        String field = d.field().isEmpty() ? "" : fieldLabel.apply(d.step(), d.field());
        return area + part(d.item()) + part(field);
    }

    private static String part(String text) {
        return text.isEmpty() ? "" : " · " + text;
    }

    private static final class ReadOnly extends DefaultTableModel {
        private static final long serialVersionUID = 1L;

        ReadOnly(Object[] header) {
            super(header, 0);
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return false;
        }
    }
}
