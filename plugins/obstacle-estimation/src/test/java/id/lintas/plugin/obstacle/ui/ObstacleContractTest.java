package id.lintas.plugin.obstacle.ui;

import id.lintas.api.WorksheetStep;
import id.lintas.api.ui.StepEditor;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.ObstacleStep;
import id.lintas.plugin.obstacle.Samples;
import id.lintas.testkit.StepContractTest;
import id.lintas.testkit.StepFixture;
import java.util.List;

class ObstacleContractTest extends StepContractTest<ObstacleData> {

    @Override
    protected WorksheetStep<ObstacleData> step() {
        return new ObstacleStep();
    }

    @Override
    protected StepEditor.Factory<ObstacleData> editorFactory() {
        return new ObstacleEditorFactory();
    }

    @Override
    protected List<ObstacleData> samples() {
        return List.of(Samples.half(), Samples.complete());
    }

    @Override
    protected StepFixture<ObstacleData> fixture() {
        return Samples.project();
    }
}
