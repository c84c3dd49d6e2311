package id.lintas.plugin.practice;

import id.lintas.api.WorksheetStep;
import id.lintas.api.ui.StepEditor;
import id.lintas.plugin.practice.ui.PracticeEditorFactory;
import id.lintas.testkit.StepContractTest;
import id.lintas.testkit.StepFixture;
import java.util.List;

class PracticeContractTest extends StepContractTest<PracticeData> {

    @Override
    protected WorksheetStep<PracticeData> step() {
        return new PracticeStep();
    }

    @Override
    protected StepEditor.Factory<PracticeData> editorFactory() {
        return new PracticeEditorFactory();
    }

    @Override
    protected List<PracticeData> samples() {
        return List.of(Fixtures.half(), Fixtures.complete());
    }

    @Override
    protected StepFixture<PracticeData> fixture() {
        return Fixtures.bps();
    }
}
