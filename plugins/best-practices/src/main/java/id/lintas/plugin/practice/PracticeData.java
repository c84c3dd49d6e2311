package id.lintas.plugin.practice;

import id.lintas.api.Records;
import id.lintas.plugin.practice.library.LibraryPractice;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The step's data: the practices that the group uses, in the order of taking. */
public record PracticeData(List<Practice> practices) {

    public PracticeData {
        practices = List.copyOf(practices);
    }

    public static PracticeData empty() {
        return new PracticeData(List.of());
    }

    public Optional<Practice> find(String id) {
        return practices.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The first that is taken from that entry of the library. */
    public Optional<Practice> ofLibrary(String libraryId) {
        return practices.stream()
                .filter(p -> !p.isOwn() && p.libraryId().equals(libraryId))
                .findFirst();
    }

    /** What the group makes of that entry: one of the library, or one of its own. */
    public Optional<Practice> ofEntry(String entry) {
        return entry.startsWith(LibraryPractice.OWN)
                ? find(entry.substring(LibraryPractice.OWN.length()))
                : ofLibrary(entry);
    }

    public List<Practice> own() {
        return practices.stream().filter(Practice::isOwn).toList();
    }

    public PracticeData with(Practice practice) {
        return new PracticeData(Records.append(practices, practice));
    }

    public PracticeData without(String id) {
        return new PracticeData(Records.remove(practices, id));
    }

    public PracticeData change(String id, UnaryOperator<Practice> change) {
        return new PracticeData(Records.replace(practices, id, change));
    }
}
