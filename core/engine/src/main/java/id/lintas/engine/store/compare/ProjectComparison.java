package id.lintas.engine.store.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.api.CaseText;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.Section;
import id.lintas.engine.project.WorksheetInfo;
import id.lintas.engine.store.compare.Difference.Area;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares two versions of a project, item by item and field by field. The revision does not count. */
public final class ProjectComparison {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final List<Difference> found = new ArrayList<>();

    private ProjectComparison() {}

    /** In the order of the file; empty if both say the same. */
    public static List<Difference> of(CaseProject before, CaseProject after) {
        ProjectComparison comparison = new ProjectComparison();
        comparison.compare(Area.PROJECT, "", head(before), head(after));
        comparison.compare(Area.CASE, "", caseText(before), caseText(after));
        comparison.compare(Area.GROUP, "", group(before.group()), group(after.group()));
        comparison.compare(Area.WORKSHEET, "", worksheet(before.worksheet()), worksheet(after.worksheet()));
        for (String step : union(before.steps().keySet(), after.steps().keySet())) {
            comparison.compare(
                    Area.STEP,
                    step,
                    section(before.steps().get(step)),
                    section(after.steps().get(step)));
        }
        comparison.compare(Area.REVIEWS, "", list(before.reviews()), list(after.reviews()));
        comparison.compare(Area.OTHER, "", object(before.extra()), object(after.extra()));
        return List.copyOf(comparison.found);
    }

    private void compare(Area area, String step, JsonNode before, JsonNode after) {
        new TreeComparison(area, step, found).compare(before, after);
    }

    private static JsonNode head(CaseProject project) {
        return NODES.objectNode()
                .put("id", project.id())
                .put("title", project.title())
                .put("language", project.language());
    }

    private static JsonNode caseText(CaseProject project) {
        ArrayNode paragraphs = NODES.arrayNode();
        for (CaseText.Paragraph paragraph : project.caseText().paragraphs()) {
            paragraphs.addObject().put("id", paragraph.id()).put("text", paragraph.text());
        }
        ObjectNode text = NODES.objectNode()
                .put("id", project.caseId())
                .put("title", project.caseText().title());
        text.set("paragraphs", paragraphs);
        return text;
    }

    private static JsonNode group(GroupInfo group) {
        ObjectNode object = object(group.extra())
                .put("name", group.name())
                .put("class", group.className())
                .put("institution", group.institution())
                .put("facilitator", group.facilitator());
        ArrayNode members = object.putArray("members");
        for (GroupInfo.Member member : group.members()) {
            members.add(member.number().isEmpty() ? member.name() : member.number() + " " + member.name());
        }
        return object;
    }

    private static JsonNode worksheet(WorksheetInfo worksheet) {
        ObjectNode object =
                object(worksheet.extra()).put("pack", worksheet.pack()).put("version", worksheet.version());
        ObjectNode settings = object.putObject("settings");
        new TreeMap<>(worksheet.settings().values()).forEach((key, value) -> settings.put(key, String.valueOf(value)));
        return object;
    }

    private static JsonNode section(@Nullable Section section) {
        return section == null ? MissingNode.getInstance() : section.data();
    }

    private static ObjectNode object(Map<String, JsonNode> members) {
        ObjectNode object = NODES.objectNode();
        members.forEach(object::set);
        return object;
    }

    private static JsonNode list(Collection<JsonNode> elements) {
        return NODES.arrayNode().addAll(elements);
    }

    private static Set<String> union(Collection<String> one, Collection<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }
}
