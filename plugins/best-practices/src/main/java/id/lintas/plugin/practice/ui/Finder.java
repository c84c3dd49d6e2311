package id.lintas.plugin.practice.ui;

import id.lintas.plugin.practice.library.Facet;
import id.lintas.plugin.practice.library.Filter;
import id.lintas.plugin.practice.library.Library;
import id.lintas.plugin.practice.library.LibraryPractice;
import id.lintas.plugin.practice.search.Hit;
import id.lintas.plugin.practice.search.PracticeSearch;
import java.io.Closeable;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is searched for, and what is found. The index is built beside the event thread; until then the list is the library. */
final class Finder implements Closeable {

    enum Order {
        BEST,
        TITLE,
        NEWEST
    }

    private static final int DIGITS_OF_A_YEAR = 4;

    private final Library library;
    private final Locale locale;
    private @Nullable PracticeSearch search;
    private String text = "";
    private Filter filter = Filter.NONE;
    private Order order = Order.BEST;
    private List<Hit> answers;

    Finder(Library library, Locale locale) {
        this.library = library;
        this.locale = locale;
        answers = whole();
    }

    String text() {
        return text;
    }

    Filter filter() {
        return filter;
    }

    void search(String wanted) {
        if (!wanted.equals(text)) {
            text = wanted;
            answers = wanted.isBlank() ? whole() : index().find(wanted);
        }
    }

    void tick(Facet facet, String value, boolean on) {
        filter = filter.with(facet, value, on);
    }

    void clearFilter() {
        filter = Filter.NONE;
    }

    void order(Order wanted) {
        order = wanted;
    }

    /** What answers the question and passes the filter, in the wanted order. */
    List<Hit> results() {
        List<Hit> passing =
                answers.stream().filter(hit -> filter.accepts(hit.practice())).toList();
        return switch (order) {
            case BEST -> passing;
            case TITLE -> sorted(passing, byTitle());
            case NEWEST -> sorted(passing, byStart().reversed());
        };
    }

    /** How many there would be with this value ticked alone in its facet. */
    int count(Facet facet, String value) {
        return filter.count(answers.stream().map(Hit::practice).toList(), facet, value);
    }

    int size() {
        return library.practices().size();
    }

    private static List<Hit> sorted(List<Hit> hits, Comparator<Hit> by) {
        return hits.stream().sorted(by).toList();
    }

    private Comparator<Hit> byTitle() {
        return Comparator.comparing(hit -> hit.practice().title().in(locale), Collator.getInstance(locale));
    }

    private static Comparator<Hit> byStart() {
        return Comparator.comparing(hit -> started(hit.practice()));
    }

    private static String started(LibraryPractice practice) {
        return practice.years()
                .substring(0, Math.min(DIGITS_OF_A_YEAR, practice.years().length()));
    }

    private List<Hit> whole() {
        return library.practices().stream()
                .map(p -> new Hit(p, List.of(), List.of(), List.of()))
                .toList();
    }

    /** The index has been built, unless a quick question has built one before. */
    void ready(PracticeSearch built) {
        if (search == null) {
            search = built;
        } else {
            built.close();
        }
    }

    private PracticeSearch index() {
        if (search == null) {
            search = PracticeSearch.over(library);
        }
        return search;
    }

    @Override
    public void close() {
        if (search != null) {
            search.close();
        }
    }
}
