package id.lintas.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a step is given when it is asked something: the language, its own texts, the project around it. Any thread. */
public interface StepContext {

    Locale locale();

    /**
     * A text of the plugin, from {@code messages_id.properties} or {@code messages_en.properties} beside the step's class.
     * {@code {0}}, {@code {1}} … are replaced by the arguments, quotes are left alone. A worksheet may word any of them anew.
     *
     * @return the text; for an unknown key, the key in angle quotes, so that it is seen
     */
    String text(String key, Object... arguments);

    /** The same, if the key is there. */
    Optional<String> findText(String key);

    ProjectView project();

    /**
     * Reads a JSON file of the plugin's own, which stands beside the step's class: a library of examples, a question bank.
     * Read once and kept. Members that the record does not know are ignored.
     *
     * @param name such as {@code "practices.json"}
     * @throws IllegalArgumentException if the file is missing or does not fit the record
     */
    <R extends Record> R resource(String name, Class<R> type);

    /**
     * What a person has chosen on a page of settings of this plugin; its defaults for what nobody has chosen.
     *
     * @param page one of the plugin's own; any instance of it
     */
    default <R extends Record> R preferences(Settings.Page<R> page) {
        return page.defaults();
    }

    /**
     * What all plugins contribute under a name, this one's own first: their manifests say {@code lintas.data.<name>=file.json}.
     * Read once and kept. A file that is missing or does not fit is told with its plugin's name, and left out. Last comes
     * what the project's worksheet brings under the name, as plugin {@code worksheet}; a worksheet may want its own alone.
     *
     * @param name such as {@code "practices"}
     * @param type members that the record does not know are ignored
     */
    default <R extends Record> List<Contribution<R>> contributions(String name, Class<R> type) {
        return List.of();
    }

    /**
     * A file of data from a plugin.
     *
     * @param plugin the plugin's id
     */
    record Contribution<R extends Record>(String plugin, R data) {}

    /**
     * A finding in words: its sentence is the text {@code finding.<id>}, and the deed for the "next" button {@code
     * finding.<id>.next}, if there is one. Why a group should care is the text {@code finding.<id>.why}, which the host shows
     * beside a hint; a hint can be put aside, an error or a warning cannot.
     */
    default <D extends Record> Finding<D> finding(Severity severity, String id, Place place, Object... arguments) {
        String next = findText("finding." + id + ".next").isPresent() ? text("finding." + id + ".next", arguments) : "";
        return new Finding<>(id, severity, text("finding." + id, arguments), next, place, null);
    }
}
