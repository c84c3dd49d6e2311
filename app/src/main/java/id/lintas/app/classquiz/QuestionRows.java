package id.lintas.app.classquiz;

import id.lintas.app.text.AppTexts;
import id.lintas.engine.classquiz.ClassQuestion;
import java.util.List;
import javax.swing.table.AbstractTableModel;

/** The collected questions, each with a box that takes it into the quiz. */
final class QuestionRows extends AbstractTableModel {

    static final int CHOSEN = 0;

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("chosen", "stem", "answer", "groups");

    private final transient ClassQuizDesk desk;
    private final transient AppTexts texts;
    private transient List<ClassQuestion> questions = List.of();

    QuestionRows(ClassQuizDesk desk, AppTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    void refresh() {
        List<ClassQuestion> now = desk.questions();
        if (now.equals(questions)) {
            if (!now.isEmpty()) {
                fireTableRowsUpdated(0, now.size() - 1);
            }
        } else {
            questions = now;
            fireTableDataChanged();
        }
    }

    ClassQuestion question(int row) {
        return questions.get(row);
    }

    @Override
    public int getRowCount() {
        return questions.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return texts.get("class-quiz.column." + COLUMNS.get(column));
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == CHOSEN ? Boolean.class : String.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        ClassQuestion question = questions.get(row);
        return switch (COLUMNS.get(column)) {
            case "chosen" -> desk.isChosen(question);
            case "stem" -> question.stem().replace('\n', ' ');
            case "answer" -> question.options().get(question.correct());
            default -> String.join(", ", question.groups());
        };
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column == CHOSEN;
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        desk.choose(questions.get(row), Boolean.TRUE.equals(value));
    }
}
