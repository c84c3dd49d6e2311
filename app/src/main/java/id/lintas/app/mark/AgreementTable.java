package id.lintas.app.mark;

import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.app.view.ListTables;
import id.lintas.engine.mark.Agreement;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;

/** How far two reviewers agree, a row for each criterion. */
final class AgreementTable extends AbstractTableModel {

    private static final long serialVersionUID = 1L;
    private static final int[] WIDTHS = {200, 80, 90, 110, 110};

    private final transient List<Agreement> all;
    private final transient AppTexts texts;
    private final List<String> heads;

    private AgreementTable(List<Agreement> all, AppTexts texts) {
        this.all = all;
        this.texts = texts;
        this.heads = Stream.of(
                        texts.get("mark.agreement.criterion"),
                        texts.get("mark.agreement.projects"),
                        texts.get("mark.agreement.exact"),
                        texts.get("mark.agreement.near"),
                        texts.get("mark.agreement.kappa"))
                .toList();
    }

    static JTable of(List<Agreement> all, AppTexts texts) {
        JTable table = new JTable(new AgreementTable(List.copyOf(all), texts));
        ListTables.prepare(table, "agreementTable", texts.get("mark.agreement"), WIDTHS);
        return table;
    }

    @Override
    public int getRowCount() {
        return all.size();
    }

    @Override
    public int getColumnCount() {
        return WIDTHS.length;
    }

    @Override
    public String getColumnName(int column) {
        return heads.get(column);
    }

    @Override
    public Object getValueAt(int row, int column) {
        Agreement a = all.get(row);
        Formats formats = Formats.of(texts);
        return switch (column) {
            case 0 -> a.name();
            case 1 -> formats.number(a.projects());
            case 2 -> formats.percent(a.exact());
            case 3 -> formats.percent(a.near());
            default -> a.kappa().isPresent() ? formats.number(a.kappa().getAsDouble(), 2) : "–";
        };
    }
}
