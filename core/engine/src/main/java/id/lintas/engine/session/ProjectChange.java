package id.lintas.engine.session;

import id.lintas.engine.project.CaseProject;

/**
 * What happened to the session.
 *
 * @param label of the edit that was made, undone or redone; empty otherwise
 * @param step of that edit, or empty
 */
public record ProjectChange(Kind kind, CaseProject before, CaseProject after, String label, String step) {

    public enum Kind {
        EDIT,
        UNDO,
        REDO,
        /** The content is the same; what counts as saved has moved. */
        SAVED
    }
}
