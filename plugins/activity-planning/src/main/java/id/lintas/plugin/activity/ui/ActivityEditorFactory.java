package id.lintas.plugin.activity.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.StepEditor;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.ActivityPlanningStep;
import org.pf4j.Extension;

/** Makes the editor of the activities. */
@Extension
public final class ActivityEditorFactory implements StepEditor.Factory<ActivityPlan> {

    @Override
    public String stepId() {
        return ActivityPlanningStep.ID;
    }

    @Override
    public StepEditor<ActivityPlan> create(EditorHost<ActivityPlan> host) {
        return new ActivityEditor(host);
    }
}
