package id.lintas.engine.store;

import id.lintas.engine.project.CaseProject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of opening a file.
 *
 * @param readOnly why the project must not be edited, if so
 * @param notices what else a person should know
 */
public record OpenedProject(Stored stored, Optional<Notice> readOnly, List<Notice> notices) {

    public OpenedProject {
        notices = List.copyOf(notices);
    }

    public CaseProject project() {
        return stored.project();
    }

    public Path file() {
        return stored.file();
    }
}
