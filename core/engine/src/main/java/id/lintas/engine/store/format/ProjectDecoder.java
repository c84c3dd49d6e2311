package id.lintas.engine.store.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.api.CaseText;
import id.lintas.api.Settings;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Contribution;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.Revision;
import id.lintas.engine.project.Section;
import id.lintas.engine.project.WorksheetInfo;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the tree of a file to a project. Subtrees are shared, not copied. A missing member is an empty one. */
final class ProjectDecoder {

    private final boolean newer;

    /** @param newer whether the file is of a newer format; then what does not fit is left out, and nothing is written */
    ProjectDecoder(boolean newer) {
        this.newer = newer;
    }

    CaseProject decode(ObjectNode root) throws ShapeProblem {
        Members top = new Members(root, "", newer);
        top.take("format");
        JsonNode version = top.take("formatVersion");
        Map<String, JsonNode> kept = new LinkedHashMap<>();
        String id = id(top);
        String title = top.text("title");
        String language = top.has("language") ? top.text("language") : "id";
        Members caseMembers = top.object("case");
        String caseId = caseMembers.text("id");
        CaseText caseText = caseText(caseMembers, kept);
        GroupInfo group = group(top.object("group"));
        WorksheetInfo worksheet = worksheet(top.object("worksheet"));
        Map<String, Section> steps = steps(top.object("steps"));
        List<JsonNode> reviews = top.list("reviews");
        Optional<Revision> revision = revision(top, kept);
        if (newer) {
            kept.put(FormatVersion.MEMBER, IntNode.valueOf(version.intValue()));
        }
        kept.putAll(top.rest());
        return new CaseProject(id, title, language, caseId, caseText, group, worksheet, steps, reviews, revision, kept);
    }

    private static String id(Members top) throws ShapeProblem {
        String id = top.text("id");
        if (id.isEmpty()) {
            throw new ShapeProblem(top.has("id") ? "/id" : "", "shape.id");
        }
        return id;
    }

    private static CaseText caseText(Members members, Map<String, JsonNode> kept) throws ShapeProblem {
        String title = members.text("title");
        List<CaseText.Paragraph> paragraphs = new ArrayList<>();
        Map<String, JsonNode> keptParagraphs = new LinkedHashMap<>();
        for (Members paragraph : members.objects("paragraphs")) {
            String id = paragraph.text("id");
            paragraphs.add(new CaseText.Paragraph(id, paragraph.text("text")));
            Kept.put(keptParagraphs, id, paragraph.rest());
        }
        Map<String, JsonNode> rest = members.rest();
        if (!keptParagraphs.isEmpty()) {
            Kept.put(rest, "paragraphs", keptParagraphs);
        }
        Kept.put(kept, "case", rest);
        return new CaseText(title, paragraphs);
    }

    private static GroupInfo group(Members members) throws ShapeProblem {
        List<GroupInfo.Member> people = new ArrayList<>();
        for (Members person : members.objects("members")) {
            people.add(new GroupInfo.Member(person.text("name"), person.text("number"), person.rest()));
        }
        return new GroupInfo(
                members.text("name"),
                members.text("class"),
                members.text("institution"),
                members.text("facilitator"),
                people,
                members.rest());
    }

    private static WorksheetInfo worksheet(Members members) throws ShapeProblem {
        String pack = members.text("pack");
        String version = members.text("version");
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, JsonNode> empty = new LinkedHashMap<>();
        members.object("settings").rest().forEach((key, value) -> {
            if (value.isNull()) {
                empty.put(key, value);
            } else {
                values.put(key, SettingValues.toPlain(value));
            }
        });
        Map<String, JsonNode> kept = members.rest();
        Kept.put(kept, "settings", empty);
        return new WorksheetInfo(pack, version, new Settings(values), kept);
    }

    /** A section whose outside is not as it should be is kept as it stands: other sections must stay reachable. */
    private Map<String, Section> steps(Members members) {
        Map<String, Section> steps = new LinkedHashMap<>();
        members.rest().forEach((id, section) -> steps.put(id, section(section)));
        return steps;
    }

    private Section section(JsonNode node) {
        boolean whole = node.isObject()
                && node.has("data")
                && node.path("version").isInt()
                && node.path("version").intValue() >= 0;
        if (!whole) {
            return Section.unreadable(node);
        }
        Members members = new Members((ObjectNode) node, "", newer);
        int version = members.take("version").intValue();
        return new Section(version, members.take("data"), members.rest());
    }

    private static Optional<Revision> revision(Members top, Map<String, JsonNode> kept) throws ShapeProblem {
        boolean present = top.has("revision");
        Members members = top.object("revision");
        String id = members.text("id");
        List<String> parents = members.texts("parents");
        String savedBy = members.text("savedBy");
        String savedAt = members.text("savedAt");
        List<Contribution> contributions = new ArrayList<>();
        for (Members one : members.objects("contributions")) {
            contributions.add(contribution(one));
        }
        Kept.put(kept, "revision", members.rest());
        if (!present || id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Revision(id, parents, savedBy, instant(members, savedAt, "savedAt"), contributions));
    }

    private static Contribution contribution(Members members) throws ShapeProblem {
        Members items = members.object("items");
        Map<String, List<String>> byStep = new LinkedHashMap<>();
        for (String step : items.rest().keySet()) {
            byStep.put(step, items.texts(step));
        }
        return new Contribution(
                members.text("id"), members.text("by"), instant(members, members.text("at"), "at"), byStep);
    }

    private static Instant instant(Members members, String text, String name) throws ShapeProblem {
        try {
            return text.isEmpty() ? Instant.EPOCH : Instant.parse(text);
        } catch (DateTimeParseException e) {
            ShapeProblem problem = new ShapeProblem(members.pointer(name), "shape.time");
            problem.initCause(e);
            throw problem;
        }
    }
}
