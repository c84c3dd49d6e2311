package id.lintas.plugin.practice.library;

import id.lintas.api.StepContext;
import java.util.List;
import java.util.Optional;

/**
 * All practices, in the library's order.
 *
 * @param note how sources, confidence and classification are to be read
 * @param revised date of the last revision, ISO
 */
public record Library(String note, String revised, List<LibraryPractice> practices) {

    /** The library that comes with the plugin; read once by the host. */
    public static Library of(StepContext context) {
        return context.resource("practices.json", Library.class);
    }

    public Optional<LibraryPractice> find(String id) {
        return practices.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
