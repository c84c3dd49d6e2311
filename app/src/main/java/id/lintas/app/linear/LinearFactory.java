package id.lintas.app.linear;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.StepEditor;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.step.RecordBinder;

/**
 * Makes linear editors in place of a plugin's own. The plugin's is made too, and never shown: it knows the choices.
 *
 * @param type of the step's data
 */
public record LinearFactory<D extends Record>(
        StepEditor.Factory<D> original, Class<D> type, AppTexts texts, RecordBinder binder)
        implements StepEditor.Factory<D> {

    @Override
    public String stepId() {
        return original.stepId();
    }

    @Override
    public StepEditor<D> create(EditorHost<D> host) {
        return new LinearEditor<>(
                original.create(host), new LinearHost<>(host), type, new Tools(texts, binder, place -> {}));
    }
}
