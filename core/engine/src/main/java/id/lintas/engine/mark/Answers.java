package id.lintas.engine.mark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.lintas.engine.project.CaseProject;
import java.util.HashSet;
import java.util.Set;

/**
 * Which comments the group has answered, as they stand in the project file under {@code answered}. The reviews themselves a
 * group never changes.
 */
public final class Answers {

    static final String MEMBER = "answered";

    private Answers() {}

    /** The ids of the answered comments. */
    public static Set<String> of(CaseProject project) {
        Set<String> ids = new HashSet<>();
        JsonNode list = project.extra().get(MEMBER);
        if (list != null && list.isArray()) {
            list.forEach(entry -> ids.add(entry.path("id").asText("")));
        }
        return ids;
    }

    /** The project with a comment marked as answered, or as open again; the same if it is so already. */
    public static CaseProject mark(CaseProject project, String comment, boolean answered) {
        if (of(project).contains(comment) == answered) {
            return project;
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        JsonNode before = project.extra().get(MEMBER);
        if (before != null && before.isArray()) {
            before.forEach(entry -> {
                if (!entry.path("id").asText("").equals(comment)) {
                    list.add(entry);
                }
            });
        }
        if (answered) {
            list.addObject().put("id", comment);
        }
        return project.withExtra(MEMBER, list);
    }
}
