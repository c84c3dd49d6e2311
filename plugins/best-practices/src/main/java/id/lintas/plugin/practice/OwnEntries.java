package id.lintas.plugin.practice;

import id.lintas.plugin.practice.library.Bilingual;
import id.lintas.plugin.practice.library.LibraryPractice;
import id.lintas.plugin.practice.library.Source;
import java.util.List;

/** The group's own practices in the library's form, so that they are searched, filtered and compared with the others. */
public final class OwnEntries {

    private static final String HOME = "indonesia";

    private OwnEntries() {}

    public static List<LibraryPractice> of(PracticeData data) {
        return data.own().stream()
                .filter(practice -> !practice.title().isBlank())
                .map(OwnEntries::entry)
                .toList();
    }

    private static LibraryPractice entry(Practice own) {
        boolean home = own.country().isBlank() || own.country().strip().equalsIgnoreCase(HOME);
        boolean sourced = !own.unpublished() && !own.source().isBlank();
        return new LibraryPractice(
                LibraryPractice.OWN + own.id(),
                same(own.title().strip()),
                "",
                home ? "ID" : own.country().strip(),
                List.of(),
                own.body(),
                List.of(),
                "",
                same(""),
                same(own.done()),
                List.of(),
                "",
                List.of(),
                own.prerequisites(),
                same(own.result()),
                List.of(),
                same(""),
                same(own.lesson()),
                sourced
                        ? List.of(new Source(
                                "", own.source().strip(), 0, own.source().strip(), "other", false))
                        : List.of(),
                "own",
                "");
    }

    private static Bilingual same(String text) {
        return new Bilingual(text, text);
    }
}
