package id.lintas.app.editing;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Section;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids that a project does not hold anywhere, neither as an id nor in a reference: so a reference to something that was
 * deleted never points at something new.
 */
final class FreshIds {

    private FreshIds() {}

    /** The prefix with one more than the highest number in use. */
    static String next(String prefix, CaseProject project) {
        Pattern pattern = Pattern.compile("(?:^|:)" + Pattern.quote(prefix) + "(\\d{1,9})$");
        int highest = 0;
        for (Section section : project.steps().values()) {
            highest = Math.max(highest, highest(section.data(), pattern));
        }
        return prefix + (highest + 1);
    }

    private static int highest(JsonNode node, Pattern pattern) {
        if (node.isTextual()) {
            Matcher matcher = pattern.matcher(node.textValue());
            return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
        }
        int highest = 0;
        for (JsonNode child : node) {
            highest = Math.max(highest, highest(child, pattern));
        }
        return highest;
    }
}
