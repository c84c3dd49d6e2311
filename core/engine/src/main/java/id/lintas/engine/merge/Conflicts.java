package id.lintas.engine.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.format.FormatProblem;
import id.lintas.engine.store.format.ProjectTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The open conflicts of a project, as they stand in its file. */
public final class Conflicts {

    /** The member of the project file. */
    static final String MEMBER = "conflicts";

    private Conflicts() {}

    /** What does not have the shape of a conflict is passed over. */
    public static List<Conflict> of(CaseProject project) {
        JsonNode list = project.extra().getOrDefault(MEMBER, MissingNode.getInstance());
        List<Conflict> conflicts = new ArrayList<>();
        list.forEach(card -> Conflict.read(card).ifPresent(conflicts::add));
        return conflicts;
    }

    /** What the place holds now. */
    public static JsonNode present(CaseProject project, Conflict conflict) throws FormatProblem {
        return Spot.parse(conflict.path()).in(ProjectTree.of(project));
    }

    /**
     * The project as decided.
     *
     * @param value missing to take the element away
     * @return empty if the place is gone, or cannot hold such a value
     */
    public static Optional<CaseProject> decide(CaseProject project, Conflict conflict, JsonNode value) {
        try {
            ObjectNode tree = ProjectTree.of(project);
            if (!Spot.parse(conflict.path()).set(tree, value.deepCopy())) {
                return Optional.empty();
            }
            CaseProject decided = close(ProjectTree.project(tree), conflict);
            return Optional.of(project.revision().map(decided::withRevision).orElse(decided));
        } catch (FormatProblem e) {
            return Optional.empty();
        }
    }

    /** The project as it is, with the card taken away. */
    public static CaseProject close(CaseProject project, Conflict conflict) {
        List<Conflict> rest = new ArrayList<>(of(project));
        rest.removeIf(c -> c.id().equals(conflict.id()));
        return project.withExtra(MEMBER, write(rest));
    }

    /** One list of all cards, those of the same place joined, in the order of the places. */
    static ArrayNode join(JsonNode present, Collection<Conflict> more) {
        Map<String, Conflict> byPath = new TreeMap<>();
        List<Conflict> all = new ArrayList<>();
        present.forEach(card -> Conflict.read(card).ifPresent(all::add));
        all.addAll(more);
        all.forEach(c -> byPath.merge(c.path(), c, Conflict::and));
        return write(byPath.values());
    }

    private static ArrayNode write(Collection<Conflict> conflicts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        conflicts.forEach(c -> list.add(c.write()));
        return list;
    }
}
