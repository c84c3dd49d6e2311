package id.lintas.engine.store.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.project.CaseProject;
import java.util.Optional;

/** A project as the JSON of its file, without the revision, and back. */
public final class ProjectTree {

    private ProjectTree() {}

    /** @throws FormatProblem if the project is beyond the limits of a file */
    public static ObjectNode of(CaseProject project) throws FormatProblem {
        byte[] bytes = new ProjectWriter(Limits.USUAL)
                .write(project, id -> Optional.empty())
                .content()
                .toBytes();
        return (ObjectNode) new JsonText(bytes, Limits.USUAL).tree();
    }

    /**
     * @param tree is taken over, not copied
     * @throws FormatProblem if the tree is not a project's
     */
    public static CaseProject project(ObjectNode tree) throws FormatProblem {
        try {
            return new ProjectDecoder(false).decode(tree);
        } catch (ShapeProblem e) {
            throw FormatProblem.of(e.key(), Pointers.readable(e.pointer()));
        }
    }
}
