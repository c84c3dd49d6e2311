package id.lintas.plugin.activity;

import id.lintas.api.WorksheetStep;
import id.lintas.api.ui.StepEditor;
import id.lintas.plugin.activity.ui.ActivityEditorFactory;
import id.lintas.testkit.StepContractTest;
import id.lintas.testkit.StepFixture;
import java.util.List;

final class ActivityContractTest extends StepContractTest<ActivityPlan> {

    @Override
    protected WorksheetStep<ActivityPlan> step() {
        return new ActivityPlanningStep();
    }

    @Override
    protected StepEditor.Factory<ActivityPlan> editorFactory() {
        return new ActivityEditorFactory();
    }

    @Override
    protected List<ActivityPlan> samples() {
        return List.of(Samples.half(), Samples.complete());
    }

    @Override
    protected StepFixture<ActivityPlan> fixture() {
        return Samples.project();
    }
}
