package id.lintas.plugin.practice.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.plugin.practice.OwnEntries;
import id.lintas.plugin.practice.PracticeData;
import id.lintas.plugin.practice.library.Library;
import id.lintas.plugin.practice.library.LibraryPractice;
import id.lintas.plugin.practice.search.PracticeSearch;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** All practices that can be looked for, and the index of them, built anew beside the window when they have changed. */
final class Shelf {

    private final EditorHost<PracticeData> host;
    private final Library library;
    private List<LibraryPractice> asked = List.of();

    Shelf(EditorHost<PracticeData> host) {
        this.host = host;
        library = Library.of(host.context());
    }

    /** The library's, then the group's own. */
    List<LibraryPractice> practices() {
        return Stream.concat(library.practices().stream(), OwnEntries.of(host.data()).stream())
                .toList();
    }

    /** Has the index built if other practices are there than when it was last asked for. */
    void index(BiConsumer<List<LibraryPractice>, PracticeSearch> ready) {
        List<LibraryPractice> now = practices();
        if (!now.equals(asked)) {
            asked = now;
            host.later(() -> PracticeSearch.over(now), built -> arrived(now, built, ready));
        }
    }

    private void arrived(
            List<LibraryPractice> indexed,
            PracticeSearch built,
            BiConsumer<List<LibraryPractice>, PracticeSearch> ready) {
        if (indexed.equals(asked)) {
            ready.accept(indexed, built);
        } else {
            built.close(); // yet others have been written meanwhile
        }
    }
}
