package id.lintas.plugin.issue;

import id.lintas.api.WorksheetStep;
import id.lintas.api.ui.StepEditor;
import id.lintas.plugin.issue.ui.IssueEditorFactory;
import id.lintas.testkit.StepContractTest;
import java.util.List;

final class IssueContractTest extends StepContractTest<IssueAnalysis> {

    @Override
    protected WorksheetStep<IssueAnalysis> step() {
        return new IssueStep();
    }

    @Override
    protected StepEditor.Factory<IssueAnalysis> editorFactory() {
        return new IssueEditorFactory();
    }

    @Override
    protected List<IssueAnalysis> samples() {
        return List.of(Samples.half(), Samples.complete());
    }
}
