package id.lintas.engine.search;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.api.CaseText;
import id.lintas.api.Place;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.step.SectionState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All texts of a project that people wrote. */
public final class ProjectTexts {

    private ProjectTexts() {}

    /** In reading order: title, group, case, then the steps. */
    public static List<Passage> of(DecodedProject decoded) {
        List<Passage> all = new ArrayList<>();
        CaseProject project = decoded.project();
        add(all, Passage.HEADER, Place.field("title"), "/title", project.title());
        group(all, project.group());
        add(
                all,
                Passage.CASE,
                Place.field("title"),
                "/title",
                project.caseText().title());
        List<CaseText.Paragraph> paragraphs = project.caseText().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Place place = Place.item(paragraphs.get(i).id());
            add(all, Passage.CASE, place, "/" + i, paragraphs.get(i).text());
        }
        decoded.sections().forEach((id, state) -> {
            if (state instanceof SectionState.Decoded<?> step) {
                new StepTexts(step.step(), all).walk(step.section().data());
            }
        });
        return List.copyOf(all);
    }

    private static void group(List<Passage> all, GroupInfo group) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", group.name());
        fields.put("className", group.className());
        fields.put("institution", group.institution());
        fields.put("facilitator", group.facilitator());
        fields.forEach((field, text) -> add(all, Passage.GROUP, Place.field(field), "/" + field, text));
        for (int i = 0; i < group.members().size(); i++) {
            add(
                    all,
                    Passage.GROUP,
                    Place.field("member" + i + ".name"),
                    "/members/" + i,
                    group.members().get(i).name());
        }
    }

    static void add(List<Passage> all, String area, Place place, String pointer, String text) {
        if (!text.isBlank()) {
            all.add(new Passage(area, place, pointer, text));
        }
    }

    /** A member of an object as a part of a pointer. */
    static String step(String member) {
        return "/" + member.replace("~", "~0").replace("/", "~1");
    }

    static String id(JsonNode object, String otherwise) {
        JsonNode id = object.path("id");
        return id.isTextual() ? id.textValue() : otherwise;
    }
}
