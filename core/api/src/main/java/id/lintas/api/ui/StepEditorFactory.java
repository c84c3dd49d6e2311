package id.lintas.api.ui;

import org.pf4j.ExtensionPoint;

/**
 * Makes the editor of a step; found by pf4j's {@code @Extension} and joined to its {@link id.lintas.api.WorksheetStep} by
 * the id.
 *
 * @param <D> the step's data
 */
public interface StepEditorFactory<D extends Record> extends ExtensionPoint {

    /** The id of the step that is edited. */
    String stepId();

    /** A new editor. Called again after the language or the theme has changed. */
    StepEditor<D> create(EditorHost<D> host);
}
