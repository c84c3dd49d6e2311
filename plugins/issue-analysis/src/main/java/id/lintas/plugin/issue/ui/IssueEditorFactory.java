package id.lintas.plugin.issue.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.StepEditor;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.IssueStep;
import org.pf4j.Extension;

/** Makes the editor of {@link IssueStep}. */
@Extension
public final class IssueEditorFactory implements StepEditor.Factory<IssueAnalysis> {

    @Override
    public String stepId() {
        return IssueStep.ID;
    }

    @Override
    public StepEditor<IssueAnalysis> create(EditorHost<IssueAnalysis> host) {
        return new IssueEditor(host);
    }
}
