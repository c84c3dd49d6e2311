package id.lintas.engine.merge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Revision;
import id.lintas.engine.store.format.FormatProblem;
import id.lintas.engine.store.format.Limits;
import id.lintas.engine.store.format.ProjectTree;
import id.lintas.engine.store.format.ProjectWriter;
import java.time.Instant;
import java.util.Comparator;

/**
 * One of the copies that are put together.
 *
 * @param content the id of what it says
 * @param tree its own, changed while merging
 */
record Copy(CaseProject project, String content, ObjectNode tree) {

    /** Newest first; copies of the same second by what they say, so that the order of the files does not matter. */
    static final Comparator<Copy> ORDER =
            Comparator.comparing(Copy::savedAt, Comparator.reverseOrder()).thenComparing(Copy::content);

    static Copy of(CaseProject project) throws FormatProblem {
        return new Copy(project, new ProjectWriter(Limits.USUAL).contentId(project), ProjectTree.of(project));
    }

    Instant savedAt() {
        return project.revision().map(Revision::savedAt).orElse(Instant.EPOCH);
    }

    String savedBy() {
        return project.revision().map(Revision::savedBy).orElse("");
    }
}
