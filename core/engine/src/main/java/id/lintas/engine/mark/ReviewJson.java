package id.lintas.engine.mark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A review as it stands in a file. The marks are an object by criterion and the comments a list with ids, so that copies which
 * both brought something are put together by them.
 */
final class ReviewJson {

    private static final Set<String> REVIEW =
            Set.of("id", "agreed", "reviewer", "madeAt", "revision", "marks", "overall", "comments");
    private static final Set<String> COMMENT = Set.of("id", "step", "item", "field", "criterion", "text");

    private ReviewJson() {}

    /** Empty if it is no review at all; a member of the wrong kind counts as missing. */
    static Optional<Review> read(JsonNode node) {
        String id = node.path("id").asText("");
        if (!node.isObject() || id.isEmpty()) {
            return Optional.empty();
        }
        List<Comment> comments = new ArrayList<>();
        node.path("comments").forEach(c -> comment(c).ifPresent(comments::add));
        return Optional.of(new Review(
                id,
                node.path("agreed").asBoolean(false),
                text(node, "reviewer"),
                time(text(node, "madeAt")),
                text(node, "revision"),
                marks(node.path("marks")),
                text(node, "overall"),
                comments,
                rest(node, REVIEW)));
    }

    private static Map<String, Mark> marks(JsonNode node) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        if (node.isObject()) {
            node.properties().forEach(m -> {
                JsonNode mark = m.getValue();
                String name = text(mark, "name");
                marks.put(
                        m.getKey(),
                        new Mark(
                                name.isEmpty() ? m.getKey() : name,
                                mark.path("weight").asInt(0),
                                mark.path("level").asInt(Mark.NONE)));
            });
        }
        return marks;
    }

    private static Optional<Comment> comment(JsonNode node) {
        String id = text(node, "id");
        String said = text(node, "text");
        return id.isEmpty() || said.isBlank()
                ? Optional.empty()
                : Optional.of(new Comment(
                        id,
                        text(node, "step"),
                        text(node, "item"),
                        text(node, "field"),
                        text(node, "criterion"),
                        said,
                        rest(node, COMMENT)));
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).isTextual() ? node.path(member).textValue() : "";
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }

    private static Map<String, JsonNode> rest(JsonNode node, Set<String> known) {
        Map<String, JsonNode> rest = new LinkedHashMap<>();
        node.properties().stream()
                .filter(m -> !known.contains(m.getKey()))
                .forEach(m -> rest.put(m.getKey(), m.getValue()));
        return rest;
    }

    static ObjectNode write(Review review) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", review.id());
        if (review.agreed()) {
            node.put("agreed", true);
        }
        node.put("reviewer", review.reviewer());
        node.put("madeAt", review.madeAt().toString());
        node.put("revision", review.revision());
        ObjectNode marks = node.putObject("marks");
        review.marks().forEach((id, mark) -> {
            ObjectNode one = marks.putObject(id);
            one.put("name", mark.name());
            one.put("weight", mark.weight());
            if (mark.given()) {
                one.put("level", mark.level());
            }
        });
        node.put("overall", review.overall());
        var comments = node.putArray("comments");
        review.comments().forEach(c -> write(c, comments.addObject()));
        review.extra().forEach(node::set);
        return node;
    }

    private static void write(Comment comment, ObjectNode node) {
        node.put("id", comment.id());
        node.put("step", comment.step());
        node.put("item", comment.item());
        node.put("field", comment.field());
        node.put("criterion", comment.criterion());
        node.put("text", comment.text());
        comment.extra().forEach(node::set);
    }
}
