package id.lintas.engine.mark;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Revision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/** The reviews of a project, as they stand in its file under {@code reviews}. */
public final class Reviews {

    private static final int ID_LENGTH = 12;

    private Reviews() {}

    /** A random id for a review or a comment; it begins with a letter, and no item's id looks like it. */
    public static String newId(String letter) {
        return letter + "-" + UUID.randomUUID().toString().replace("-", "").substring(0, ID_LENGTH);
    }

    /** Those that can be read, in the order of the file. */
    public static List<Review> of(CaseProject project) {
        return read(project.reviews());
    }

    /** The same of the entries alone. */
    public static List<Review> read(List<JsonNode> entries) {
        return entries.stream().flatMap(node -> ReviewJson.read(node).stream()).toList();
    }

    /** The project with a review, in place of the one with the same id; what else stands there stays as it is. */
    public static CaseProject with(CaseProject project, Review review) {
        List<JsonNode> all = new ArrayList<>();
        boolean replaced = false;
        JsonNode written = ReviewJson.write(review);
        for (JsonNode node : project.reviews()) {
            boolean same = node.path("id").asText("").equals(review.id());
            all.add(same ? written : node);
            replaced |= same;
        }
        if (!replaced) {
            all.add(written);
        }
        return all.equals(project.reviews()) ? project : project.withReviews(all);
    }

    /** Those of whoever saved the project last: handed back, and the group has not saved since. */
    public static List<Review> handedBack(CaseProject project) {
        String savedBy = project.revision().map(Revision::savedBy).orElse("");
        return of(project).stream()
                .filter(r -> !savedBy.isBlank() && r.reviewer().equals(savedBy))
                .toList();
    }

    /** Each review once; of two with the same id, the one that was changed later. */
    public static List<Review> joined(List<Review> reviews) {
        Map<String, Review> byId = new LinkedHashMap<>();
        for (Review review : reviews) {
            byId.merge(review.id(), review, (a, b) -> b.madeAt().isAfter(a.madeAt()) ? b : a);
        }
        return List.copyOf(byId.values());
    }

    /** The one that was agreed on last, if any. */
    public static Optional<Review> agreed(List<Review> reviews) {
        return reviews.stream().filter(Review::agreed).max(Comparator.comparing(Review::madeAt));
    }

    /**
     * The points that a project has: those of the review that was agreed on; else the mean of all that have every mark. From 0 to
     * 100; empty as long as there is none.
     */
    public static OptionalDouble points(List<Review> reviews) {
        Optional<Review> agreed = agreed(reviews).filter(r -> r.total().complete());
        if (agreed.isPresent()) {
            return OptionalDouble.of(agreed.get().total().points());
        }
        return reviews.stream()
                .filter(r -> !r.agreed())
                .map(Review::total)
                .filter(Total::complete)
                .mapToDouble(Total::points)
                .average();
    }
}
