package id.lintas.app.answers;

import id.lintas.engine.review.answers.Question;
import java.awt.Component;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import org.jspecify.annotations.Nullable;

/** A question by its label. */
final class QuestionLine extends DefaultListCellRenderer {

    private static final long serialVersionUID = 1L;

    private final transient Function<Question, String> labels;

    QuestionLine(Function<Question, String> labels) {
        this.labels = labels;
        putClientProperty("html.disable", true);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, @Nullable Object value, int index, boolean selected, boolean focus) {
        String text = value instanceof Question question ? labels.apply(question) : " ";
        return super.getListCellRendererComponent(list, text, index, selected, focus);
    }
}
