package id.lintas.engine.session;

import id.lintas.engine.project.CaseProject;
import java.util.function.UnaryOperator;

/**
 * One way to change a project: there is no other.
 *
 * @param label what it does, for the undo menu
 * @param mergeKey edits of the same key in a row become one; empty for an edit of its own
 * @param step the step that is edited, or empty for the header and the case
 * @param change old to new; returning the same object means that nothing changes
 */
public record Edit(String label, String mergeKey, String step, UnaryOperator<CaseProject> change) {}
