package id.lintas.engine.store.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.project.CaseProject;
import java.util.List;

/** Makes a project of the bytes of a file: parse, migrate, decode. */
public final class ProjectReader {

    private static final List<Migration> MIGRATIONS = List.of(new ParagraphsGetIds());

    private static final String STEPS = "steps";

    private final Limits limits;

    public ProjectReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * @param formatVersion of the file; above {@link FormatVersion#CURRENT} the project must not be written
     * @param byteOrderMark whether the bytes began with one; it is not written again
     */
    public record Read(CaseProject project, int formatVersion, boolean byteOrderMark) {}

    /** @throws FormatProblem if the bytes are not a project, with the place where there is one */
    public Read read(byte[] bytes) throws FormatProblem {
        return read(bytes, "");
    }

    /**
     * The same without what the group wrote in its steps, which is most of a file. It does not tell of every trouble inside
     * the steps; in any other it says what {@link #read} says.
     */
    public Read head(byte[] bytes) throws FormatProblem {
        return read(bytes, STEPS);
    }

    private Read read(byte[] bytes, String passedOver) throws FormatProblem {
        JsonText text = new JsonText(bytes, limits);
        ObjectNode root = root(text.tree(passedOver));
        try {
            int version = version(root);
            for (Migration migration : MIGRATIONS) {
                if (version <= migration.from()) {
                    migration.apply(root);
                }
            }
            CaseProject project = new ProjectDecoder(version > FormatVersion.CURRENT).decode(root);
            return new Read(project, version, FileKind.hasByteOrderMark(bytes));
        } catch (ShapeProblem e) {
            throw FormatProblem.at(text.find(e.pointer()), e.key(), Pointers.readable(e.pointer()));
        }
    }

    private static ObjectNode root(JsonNode tree) throws FormatProblem {
        boolean ours = FormatVersion.FORMAT.equals(tree.path("format").textValue());
        if (ours && tree instanceof ObjectNode object) {
            return object;
        }
        boolean review = ReviewTree.FORMAT.equals(tree.path("format").textValue());
        throw FormatProblem.of(review ? "kind.review" : "foreign");
    }

    private static int version(ObjectNode root) throws ShapeProblem {
        JsonNode version = root.path("formatVersion");
        if (version.isMissingNode()) {
            throw new ShapeProblem("", "shape.version");
        }
        if (!version.isInt() || version.intValue() < 0) {
            throw new ShapeProblem("/formatVersion", "shape.number");
        }
        return version.intValue();
    }
}
