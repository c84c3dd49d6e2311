package id.lintas.plugin.practice.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.StepEditor;
import id.lintas.plugin.practice.PracticeData;
import id.lintas.plugin.practice.PracticeStep;
import org.pf4j.Extension;

/** Makes the editor of the best practices. */
@Extension
public final class PracticeEditorFactory implements StepEditor.Factory<PracticeData> {

    @Override
    public String stepId() {
        return PracticeStep.ID;
    }

    @Override
    public StepEditor<PracticeData> create(EditorHost<PracticeData> host) {
        return new PracticeEditor(host);
    }
}
