package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.StepEditor;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.ObstacleStep;
import org.pf4j.Extension;

/** Makes the editor of the obstacle step. */
@Extension
public final class ObstacleEditorFactory implements StepEditor.Factory<ObstacleData> {

    @Override
    public String stepId() {
        return ObstacleStep.ID;
    }

    @Override
    public StepEditor<ObstacleData> create(EditorHost<ObstacleData> host) {
        return new ObstacleEditor(host);
    }
}
