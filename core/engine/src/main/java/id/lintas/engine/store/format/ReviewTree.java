package id.lintas.engine.store.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A review file as JSON: the same care as for a project, and sentences of its own for what is none. */
public final class ReviewTree {

    public static final String FORMAT = "lintas-review";
    public static final int CURRENT = 1;

    private ReviewTree() {}

    /**
     * The whole tree; {@code project} is a text, and {@code review} an object with an id, marks and comments of the right kind.
     *
     * @throws FormatProblem if the bytes are no review file, with the place where there is one
     */
    public static ObjectNode read(byte[] bytes) throws FormatProblem {
        JsonText text = new JsonText(bytes, Limits.USUAL);
        JsonNode tree = text.tree();
        String format = tree.path("format").asText("");
        if (format.equals(FormatVersion.FORMAT)) {
            throw FormatProblem.of("review.project");
        }
        if (!(tree instanceof ObjectNode root) || !format.equals(FORMAT)) {
            throw FormatProblem.of("review.foreign");
        }
        try {
            check(new Members(root, "", false));
            return root;
        } catch (ShapeProblem e) {
            throw FormatProblem.at(text.find(e.pointer()), e.key(), Pointers.readable(e.pointer()));
        }
    }

    private static void check(Members top) throws ShapeProblem, FormatProblem {
        JsonNode version = top.take("formatVersion");
        if (!version.isInt()) {
            throw new ShapeProblem(top.has("formatVersion") ? "/formatVersion" : "", "shape.version");
        }
        if (version.intValue() > CURRENT) {
            throw FormatProblem.of("review.newer", version.intValue(), CURRENT);
        }
        top.text("project");
        top.text("revision");
        top.text("group");
        Members review = top.object("review");
        if (review.text("id").isEmpty()) {
            throw new ShapeProblem(top.has("review") ? "/review" : "", "review.no-id");
        }
        review.text("reviewer");
        review.text("overall");
        review.object("marks");
        review.objects("comments");
    }
}
