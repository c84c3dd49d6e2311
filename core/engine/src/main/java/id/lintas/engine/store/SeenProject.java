package id.lintas.engine.store;

import id.lintas.engine.project.CaseProject;
import java.util.Optional;

/**
 * A project that is only looked at: its file is not kept in mind.
 *
 * @param readOnly why the project must not be edited, if so
 */
public record SeenProject(CaseProject project, Optional<Notice> readOnly) {}
