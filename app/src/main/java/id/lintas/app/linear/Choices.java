package id.lintas.app.linear;

import id.lintas.api.ui.Choice;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The choices of the closed fields. An element may have some of its own, under its id: {@code "q1.answer"}. */
record Choices(Map<String, List<Choice>> all) {

    List<Choice> of(Class<?> record, String id, String component) {
        List<Choice> usual = all.getOrDefault(record.getSimpleName() + "." + component, List.of());
        return all.getOrDefault(id + "." + component, usual);
    }

    /** What can be chosen, whatever it is called now. */
    Map<String, List<String>> ids() {
        Map<String, List<String>> ids = new TreeMap<>();
        all.forEach(
                (key, choices) -> ids.put(key, choices.stream().map(Choice::id).toList()));
        return ids;
    }
}
