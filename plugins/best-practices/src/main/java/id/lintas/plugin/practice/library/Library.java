package id.lintas.plugin.practice.library;

import id.lintas.api.StepContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All practices, in the library's order.
 *
 * @param note how sources, confidence and classification are to be read
 * @param revised date of the last revision, ISO
 */
public record Library(String note, String revised, List<LibraryPractice> practices) {

    /** What this plugin is called in the contributions. */
    private static final String PLUGIN = "best-practices";

    /**
     * The library that comes with the plugin, and behind it what other plugins and the worksheet contribute as {@code
     * practices}; without its own where the worksheet wants it so.
     */
    public static Library of(StepContext context) {
        Library own = context.project().settings().flag("data.practices.only", false)
                ? new Library("", "", List.of())
                : context.resource("practices.json", Library.class);
        List<LibraryPractice> others = context.contributions("practices", Library.class).stream()
                .filter(contribution -> !contribution.plugin().equals(PLUGIN))
                .flatMap(contribution -> contribution.data().practices().stream())
                .toList();
        return others.isEmpty() ? own : own.with(others);
    }

    /** An id that is there stays what it is. */
    Library with(List<LibraryPractice> others) {
        Map<String, LibraryPractice> all = new LinkedHashMap<>();
        Stream.concat(practices.stream(), others.stream())
                .filter(practice -> !practice.id().isBlank() && !practice.isOwn())
                .forEach(practice -> all.putIfAbsent(practice.id(), practice));
        return new Library(note, revised, List.copyOf(all.values()));
    }

    public Optional<LibraryPractice> find(String id) {
        return practices.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
