package id.lintas.plugin.practice.ui;

import id.lintas.plugin.practice.fit.Fit;
import id.lintas.plugin.practice.fit.Need;
import id.lintas.plugin.practice.fit.Reason;
import id.lintas.plugin.practice.library.Facet;
import id.lintas.plugin.practice.library.Filter;
import id.lintas.plugin.practice.library.LibraryPractice;
import id.lintas.plugin.practice.search.Hit;
import id.lintas.plugin.practice.search.PracticeSearch;
import java.io.Closeable;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for, and what is found. The index is built elsewhere and handed in by {@link #ready}; until then the list is
 * there, and words are looked for in titles and problems as they stand.
 */
final class Finder implements Closeable {

    enum Order {
        BEST,
        TITLE,
        NEWEST
    }

    private static final int DIGITS_OF_A_YEAR = 4;

    private final Locale locale;
    private @Nullable PracticeSearch search;
    private List<LibraryPractice> practices;
    private Need need = Need.of("");
    private Filter filter = Filter.NONE;
    private Order order = Order.BEST;
    private List<Hit> answers;

    Finder(List<LibraryPractice> practices, Locale locale) {
        this.practices = List.copyOf(practices);
        this.locale = locale;
        answers = answers();
    }

    Need need() {
        return need;
    }

    Filter filter() {
        return filter;
    }

    List<LibraryPractice> practices() {
        return practices;
    }

    void search(Need wanted) {
        if (!wanted.equals(need)) {
            need = wanted;
            answers = answers();
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

    List<Reason> reasons(Hit hit) {
        return Fit.reasons(hit, need);
    }

    /** How many there would be with this value ticked alone in its facet. */
    int count(Facet facet, String value) {
        return filter.count(answers.stream().map(Hit::practice).toList(), facet, value);
    }

    int size() {
        return practices.size();
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

    private List<Hit> answers() {
        if (need.text().isBlank()) {
            return practices.stream().map(Hit::of).toList();
        }
        return search != null
                ? search.find(need.text(), need.codes())
                : practices.stream().filter(this::mentions).map(Hit::of).toList();
    }

    private boolean mentions(LibraryPractice practice) {
        String wanted = need.text().strip().toLowerCase(locale);
        return Stream.of(practice.title(), practice.problem())
                .flatMap(text -> Stream.of(text.id(), text.en()))
                .anyMatch(text -> text.toLowerCase(locale).contains(wanted));
    }

    /** An index of these practices has been built; what is looked for is looked for again. */
    void ready(List<LibraryPractice> indexed, PracticeSearch built) {
        close();
        practices = indexed;
        search = built;
        answers = answers();
    }

    @Override
    public void close() {
        if (search != null) {
            search.close();
        }
    }
}
