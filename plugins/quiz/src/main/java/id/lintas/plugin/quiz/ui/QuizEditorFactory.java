package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.StepEditor;
import id.lintas.plugin.quiz.Quiz;
import id.lintas.plugin.quiz.QuizStep;
import org.pf4j.Extension;

/** Makes the editor of the quiz. */
@Extension
public final class QuizEditorFactory implements StepEditor.Factory<Quiz> {

    @Override
    public String stepId() {
        return QuizStep.ID;
    }

    @Override
    public StepEditor<Quiz> create(EditorHost<Quiz> host) {
        return new QuizEditor(host);
    }
}
