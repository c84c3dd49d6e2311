package id.lintas.plugin.quiz;

import id.lintas.api.WorksheetStep;
import id.lintas.api.ui.StepEditor;
import id.lintas.plugin.quiz.ui.QuizEditorFactory;
import id.lintas.testkit.StepContractTest;
import id.lintas.testkit.StepFixture;
import java.util.List;

class QuizContractTest extends StepContractTest<Quiz> {

    @Override
    protected WorksheetStep<Quiz> step() {
        return new QuizStep();
    }

    @Override
    protected StepEditor.Factory<Quiz> editorFactory() {
        return new QuizEditorFactory();
    }

    @Override
    protected StepFixture<Quiz> fixture() {
        return Samples.project();
    }

    @Override
    protected List<Quiz> samples() {
        Question blank = Question.blank("q1");
        Question many = Samples.good("q2", "Berapa?", 0, "1", "2", "3", "4", "5", "6");
        return List.of(
                Samples.half(), Samples.complete(), new Quiz(List.of(blank, many), List.of()), Samples.withKey("CCC"));
    }
}
