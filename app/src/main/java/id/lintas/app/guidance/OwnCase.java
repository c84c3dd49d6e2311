package id.lintas.app.guidance;

import id.lintas.api.CaseText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An example from the case that the group works on would be its answer. A case is known by its abbreviations. */
final class OwnCase {

    private static final Pattern ABBREVIATION = Pattern.compile("\\b\\p{Lu}{3,}\\b");

    private OwnCase() {}

    static boolean isIn(String example, CaseText text) {
        Matcher names = ABBREVIATION.matcher(example);
        while (names.find()) {
            String name = names.group();
            if (has(text.title(), name) || text.paragraphs().stream().anyMatch(p -> has(p.text(), name))) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(String text, String name) {
        return Pattern.compile("\\b" + name + "\\b").matcher(text).find();
    }
}
