package id.lintas.engine.worksheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A worksheet without code.
 *
 * @param languages of its texts, the first one before the others
 * @param title by language
 * @param description by language; may be empty
 * @param cases that a project can start from
 * @param steps ids in working order
 * @param moreTasks whether the steps of other installed plugins follow
 * @param settings copied into each project that is made with the pack
 * @param tree the pack as it stands in its file; never changed
 */
public record WorksheetPack(
        String id,
        String version,
        List<String> languages,
        Map<String, String> title,
        Map<String, String> description,
        List<StarterCase> cases,
        List<String> steps,
        boolean moreTasks,
        Map<String, Object> settings,
        ObjectNode tree) {

    /** The ending of a pack's file. */
    public static final String ENDING = ".lintas-pack.json";

    public WorksheetPack {
        languages = List.copyOf(languages);
        cases = List.copyOf(cases);
        steps = List.copyOf(steps);
    }

    public String title(Locale locale) {
        return StarterCase.in(title, locale, id);
    }

    public String description(Locale locale) {
        return StarterCase.in(description, locale, "");
    }

    public Optional<StarterCase> find(String caseId) {
        return cases.stream().filter(c -> c.id().equals(caseId)).findFirst();
    }

    /** The language that a group writes in: that of the window, if the pack has it. */
    String language(Locale locale) {
        return languages.contains(locale.getLanguage()) ? locale.getLanguage() : languages.get(0);
    }
}
