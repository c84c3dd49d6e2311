package id.lintas.engine.store;

import id.lintas.engine.project.CaseProject;
import java.util.List;

/**
 * What came of saving. The project is the one that was given, with its new revision; the very same if its content is as it
 * was.
 *
 * @param notices such as a backup that could not be kept; the file itself is whole
 */
public record SavedProject(Stored stored, List<Notice> notices) {

    public SavedProject {
        notices = List.copyOf(notices);
    }

    public CaseProject project() {
        return stored.project();
    }
}
