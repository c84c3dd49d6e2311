package id.lintas.engine.mark;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Revision;
import id.lintas.engine.store.ReviewBytes;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.format.ReviewTree;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A review in a small file of its own, which the group opens beside its project.
 *
 * @param project the id of the project that it is about
 * @param group what the project calls the group: copies of one prepared file share their id
 */
public record ReviewFile(String project, String group, Review review) {

    public static final String ENDING = ".lintas-review.json";

    public static ReviewFile of(CaseProject project, Review review) {
        return new ReviewFile(project.id(), project.group().name(), review);
    }

    public static boolean isName(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** The name of the review's file beside a project's. */
    public static String nameFor(String projectFile) {
        String last = projectFile.substring(Math.max(projectFile.lastIndexOf('/'), projectFile.lastIndexOf('\\')) + 1);
        String stem = last.replaceFirst("(?i)(\\.lintas)?\\.json$", "");
        return stem + ENDING;
    }

    /** @throws StoreException if it cannot be read, with a sentence for a person */
    public static ReviewFile read(Path file) throws StoreException {
        ObjectNode tree = ReviewBytes.read(file);
        Review review = ReviewJson.read(tree.path("review")).orElseThrow();
        return new ReviewFile(
                tree.path("project").asText(""), tree.path("group").asText(""), review);
    }

    /** @throws StoreException if it cannot be written; an older file is as it was */
    public void write(Path file) throws StoreException {
        ReviewBytes.write(file, tree());
    }

    ObjectNode tree() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("format", ReviewTree.FORMAT);
        tree.put("formatVersion", ReviewTree.CURRENT);
        tree.put("project", project);
        tree.put("revision", review.revision());
        tree.put("group", group);
        tree.set("review", ReviewJson.write(review));
        return tree;
    }

    /** Whether it belongs to a project; a group that was renamed meanwhile is still the same if the revision is its own. */
    public boolean about(CaseProject other) {
        return about(other.id(), other.group().name(), other.revision());
    }

    /** The same by the project's id, the group's name and the revision. */
    public boolean about(String id, String groupName, Optional<Revision> revision) {
        boolean descends = revision.filter(
                        r -> r.id().equals(review.revision()) || r.parents().contains(review.revision()))
                .isPresent();
        return project.equals(id) && (descends || Keys.of(groupName).equals(Keys.of(group)));
    }
}
