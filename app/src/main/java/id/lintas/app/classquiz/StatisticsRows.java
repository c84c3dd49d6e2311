package id.lintas.app.classquiz;

import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.engine.classquiz.result.QuestionResult;
import id.lintas.engine.itemstat.ItemStatistics;
import java.util.List;
import java.util.OptionalDouble;
import javax.swing.table.AbstractTableModel;

/** The questions with their item statistics, in percents. */
final class StatisticsRows extends AbstractTableModel {

    /** The columns from here on are numbers. */
    static final int NUMBERS = 2;

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "number",
            "stem",
            "asked",
            "facility",
            "sd",
            "guess",
            "intended",
            "effective",
            "discrimination",
            "efficiency");

    private final transient AppTexts texts;
    private transient List<QuestionResult> results = List.of();

    StatisticsRows(AppTexts texts) {
        this.texts = texts;
    }

    void show(List<QuestionResult> changed) {
        if (!changed.equals(results)) {
            results = changed;
            fireTableDataChanged();
        }
    }

    QuestionResult result(int row) {
        return results.get(row);
    }

    @Override
    public int getRowCount() {
        return results.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return texts.get("class-quiz.column." + COLUMNS.get(column));
    }

    /** What the column says, in a sentence. */
    String tip(int column) {
        return texts.find("class-quiz.tip." + COLUMNS.get(column)).orElse("");
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == 1 ? String.class : Double.class;
    }

    /** Numbers as numbers, so that they can be sorted; not a number where nothing can be said. */
    @Override
    public Object getValueAt(int row, int column) {
        QuestionResult result = results.get(row);
        ItemStatistics item = result.statistics();
        return switch (COLUMNS.get(column)) {
            case "number" -> row + 1.0;
            case "stem" -> result.question().stem().replace('\n', ' ');
            case "asked" -> (double) item.asked();
            case "facility" -> boxed(item.facility());
            case "sd" -> boxed(item.deviation());
            case "guess" -> boxed(item.guess());
            case "intended" -> boxed(item.intended());
            case "effective" -> boxed(item.effective());
            case "discrimination" -> boxed(item.discrimination());
            default -> boxed(item.efficiency());
        };
    }

    private static Object boxed(OptionalDouble value) {
        return value.isEmpty() ? Double.NaN : value.getAsDouble();
    }

    String said(Object value, int column) {
        boolean whole =
                COLUMNS.get(column).equals("number") || COLUMNS.get(column).equals("asked");
        return value instanceof Double number && !number.isNaN()
                ? Formats.of(texts).number(number, whole ? 0 : 1)
                : "–";
    }
}
