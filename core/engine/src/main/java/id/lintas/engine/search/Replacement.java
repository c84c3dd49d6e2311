package id.lintas.engine.search;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.lintas.api.CaseText;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Other words in place of those that were found, in the passages that were chosen. */
public record Replacement(Search search, String by) {

    /** The passage as it would read. */
    public String preview(Passage passage) {
        return search.replace(passage.text(), by);
    }

    /** The project with each of the passages changed; a passage that reads otherwise by now stays as it is. */
    public CaseProject apply(CaseProject project, List<Passage> chosen) {
        CaseProject changed = project;
        for (Passage passage : chosen) {
            changed = switch (passage.area()) {
                case Passage.HEADER -> changed.withTitle(preview(passage));
                case Passage.GROUP -> changed.withGroup(group(changed.group(), passage));
                case Passage.CASE -> changed.withCaseText(caseText(changed.caseText(), passage));
                default -> changed;
            };
        }
        for (String step : project.steps().keySet()) {
            List<Passage> own =
                    chosen.stream().filter(p -> p.area().equals(step)).toList();
            if (!own.isEmpty()) {
                changed = changed.withSection(step, section(changed.steps().get(step), own));
            }
        }
        return changed;
    }

    private Section section(Section section, List<Passage> passages) {
        JsonNode data = section.data().deepCopy();
        for (Passage passage : passages) {
            JsonPointer pointer = JsonPointer.compile(passage.pointer());
            JsonNode parent = data.at(pointer.head());
            if (data.at(pointer).asText("").equals(passage.text())) {
                put(parent, pointer.last(), preview(passage));
            }
        }
        return new Section(section.version(), data, section.extra());
    }

    private static void put(JsonNode parent, JsonPointer last, String text) {
        if (parent instanceof ObjectNode object) {
            object.put(last.getMatchingProperty(), text);
        } else if (parent instanceof ArrayNode array) {
            array.set(last.getMatchingIndex(), TextNode.valueOf(text));
        }
    }

    private CaseText caseText(CaseText text, Passage passage) {
        if (passage.pointer().equals("/title")) {
            return new CaseText(preview(passage), text.paragraphs());
        }
        UnaryOperator<CaseText.Paragraph> change =
                p -> p.id().equals(passage.place().item()) && p.text().equals(passage.text())
                        ? new CaseText.Paragraph(p.id(), preview(passage))
                        : p;
        return new CaseText(text.title(), text.paragraphs().stream().map(change).toList());
    }

    private GroupInfo group(GroupInfo group, Passage passage) {
        String field = passage.place().field();
        UnaryOperator<String> change = text -> text.equals(passage.text()) ? preview(passage) : text;
        List<GroupInfo.Member> members = new ArrayList<>(group.members());
        if (field.startsWith("member")) {
            int at = JsonPointer.compile(passage.pointer()).last().getMatchingIndex();
            GroupInfo.Member member = members.get(at);
            members.set(at, new GroupInfo.Member(change.apply(member.name()), member.number(), member.extra()));
        }
        return new GroupInfo(
                field.equals("name") ? change.apply(group.name()) : group.name(),
                field.equals("className") ? change.apply(group.className()) : group.className(),
                field.equals("institution") ? change.apply(group.institution()) : group.institution(),
                field.equals("facilitator") ? change.apply(group.facilitator()) : group.facilitator(),
                members,
                group.extra());
    }
}
