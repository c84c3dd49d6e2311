package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.quiz.Question;
import id.lintas.plugin.quiz.Quiz;
import java.awt.FlowLayout;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The number of the selected question, and what can be done with it as a whole. */
final class QuestionHead {

    private final EditorHost<Quiz> host;
    private final JLabel number = Kit.heading("");
    private final JButton up;
    private final JButton down;
    private final JButton copy;
    private final JButton delete;
    private final JPanel panel = new JPanel();
    private String shown = "";

    /** @param select selects the question of that id */
    QuestionHead(EditorHost<Quiz> host, QuizEdits edits, Consumer<String> select) {
        this.host = host;
        up = button("moveQuestionUp", "arrow-up", "action.up", () -> edits.move(shown, -1));
        down = button("moveQuestionDown", "arrow-down", "action.down", () -> edits.move(shown, 1));
        copy = button("copyQuestion", "copy", "action.copy", () -> select.accept(edits.copy(shown)));
        delete = button("deleteQuestion", "trash3", "action.delete", () -> edits.delete(shown));
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, Kit.scale(4), 0));
        buttons.setOpaque(false);
        for (JButton button : new JButton[] {up, down, copy, delete}) {
            buttons.add(button);
        }
        panel.setLayout(new BoxLayout(panel, BoxLayout.LINE_AXIS));
        panel.setOpaque(false);
        panel.setBorder(BorderFactory.createEmptyBorder(Kit.scale(8), Kit.scale(20), 0, Kit.scale(16)));
        panel.add(number);
        panel.add(Box.createHorizontalGlue());
        panel.add(buttons);
    }

    JComponent component() {
        return panel;
    }

    void up() {
        up.doClick();
    }

    void down() {
        down.doClick();
    }

    void delete() {
        delete.doClick();
    }

    void show(Optional<Question> question, Quiz quiz) {
        shown = question.map(Question::id).orElse("");
        int place = question.map(quiz.questions()::indexOf).orElse(-1);
        boolean editable = place >= 0 && !host.readOnly();
        number.setText(place < 0 ? "" : host.text("question.number", place + 1));
        up.setEnabled(editable && place > 0);
        down.setEnabled(editable && place < quiz.questions().size() - 1);
        copy.setEnabled(editable);
        delete.setEnabled(editable);
    }

    private JButton button(String name, String icon, String text, Runnable action) {
        JButton button = Kit.iconButton(icon, host.text(text), action);
        button.setName(name);
        return button;
    }
}
