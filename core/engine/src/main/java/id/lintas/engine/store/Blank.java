package id.lintas.engine.store;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;

/** Whether anybody has written anything into a project. */
final class Blank {

    private Blank() {}

    static boolean is(CaseProject project) {
        return project.title().isBlank()
                && project.caseText().paragraphs().stream()
                        .allMatch(p -> p.text().isBlank())
                && is(project.group())
                && project.steps().values().stream().allMatch(section -> is(section.data()))
                && project.reviews().isEmpty();
    }

    private static boolean is(GroupInfo group) {
        return group.name().isBlank()
                && group.className().isBlank()
                && group.institution().isBlank()
                && group.facilitator().isBlank()
                && group.members().isEmpty();
    }

    /** No text, no number but zero, no true, at any depth. */
    private static boolean is(JsonNode node) {
        if (node.isContainerNode()) {
            for (JsonNode inside : node) {
                if (!is(inside)) {
                    return false;
                }
            }
            return true;
        }
        return node.isTextual() ? node.textValue().isBlank() : !node.asBoolean() && node.doubleValue() == 0;
    }
}
