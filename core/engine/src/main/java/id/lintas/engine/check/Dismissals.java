package id.lintas.engine.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.engine.project.CaseProject;
import java.util.ArrayList;
import java.util.List;

/**
 * The hints that a group has put aside, as they stand in the project file under {@code dismissed}. Only hints can be: an
 * error or a warning that stands there counts all the same.
 */
public final class Dismissals {

    /** The member of the project file. */
    static final String MEMBER = "dismissed";

    private record Entry(String step, String finding, Place place) {}

    private final List<Entry> entries;

    private Dismissals(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** What does not have the shape of a dismissal is passed over. */
    public static Dismissals of(CaseProject project) {
        List<Entry> entries = new ArrayList<>();
        JsonNode list = project.extra().get(MEMBER);
        if (list != null && list.isArray()) {
            for (JsonNode node : list) {
                Place place = Place.of(
                        node.path("item").asText(""), node.path("field").asText(""));
                entries.add(new Entry(
                        node.path("step").asText(""), node.path("finding").asText(""), place));
            }
        }
        return new Dismissals(entries);
    }

    boolean cover(String step, Finding<?> finding) {
        return finding.severity() == Severity.HINT && entries.contains(entry(step, finding));
    }

    /** The project with a hint put aside; the same if it is already, or is no hint. */
    public static CaseProject dismiss(CaseProject project, String step, Finding<?> finding) {
        Dismissals present = of(project);
        if (finding.severity() != Severity.HINT || present.cover(step, finding)) {
            return project;
        }
        ArrayNode list = present.write();
        add(list, entry(step, finding));
        return project.withExtra(MEMBER, list);
    }

    /** The project with a hint brought back. */
    public static CaseProject restore(CaseProject project, String step, Finding<?> finding) {
        List<Entry> rest = new ArrayList<>(of(project).entries);
        return rest.remove(entry(step, finding)) ? project.withExtra(MEMBER, new Dismissals(rest).write()) : project;
    }

    private static Entry entry(String step, Finding<?> finding) {
        return new Entry(step, finding.id(), finding.place());
    }

    private ArrayNode write() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        entries.forEach(e -> add(list, e));
        return list;
    }

    private static void add(ArrayNode list, Entry e) {
        list.addObject()
                .put("step", e.step())
                .put("finding", e.finding())
                .put("item", e.place().item())
                .put("field", e.place().field());
    }
}
