package id.lintas.plugin.quiz.ui;

import java.awt.Component;
import javax.swing.JRadioButton;
import javax.swing.LayoutFocusTraversalPolicy;

/** Tab goes from text to text; on a mark between them, a written space would choose an answer. */
final class PastMarks extends LayoutFocusTraversalPolicy {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean accept(Component component) {
        return !(component instanceof JRadioButton) && super.accept(component);
    }
}
