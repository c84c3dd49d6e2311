package id.lintas.plugin.practice.ui;

import id.lintas.api.Item;
import id.lintas.api.ProjectView;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.practice.PracticeData;
import id.lintas.plugin.practice.Terms;
import id.lintas.plugin.practice.fit.Need;
import id.lintas.plugin.practice.library.LibraryPractice;
import id.lintas.plugin.practice.search.Hit;
import id.lintas.plugin.practice.search.PracticeSearch;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSeparator;
import org.jspecify.annotations.Nullable;

/** Filters at the left, what was found in the middle, the chosen practice at the right. */
final class SearchTab {

    private static final int FACETS = 212;
    private static final int RESULTS = 370;
    private static final int NARROW = 900;
    private static final String FOUND = "found";
    private static final String NOTHING = "nothing";
    private static final String SEARCH = "search";
    private static final String COMPARE = "compare";

    /** More than anybody reads; the count says how many there are. */
    private static final int MOST_SHOWN = 200;

    private final EditorHost<PracticeData> host;
    private final Shelf shelf;
    private final Finder finder;
    private final Comparison comparison = new Comparison();
    private final Suggestions suggestions;
    private final SearchBar bar;
    private final FacetPanel facets;
    private final ResultList results;
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = surface(cards);
    private final JPanel nothing = new JPanel(new BorderLayout());
    private final PracticeText text;
    private final AdoptionPanel adoption;
    private final ComparePanel compare;
    private final JPanel filters = surface(new BorderLayout());
    private final JPanel search = surface(new BorderLayout());
    private final CardLayout pages = new CardLayout();
    private final JPanel panel = surface(pages);
    private String selected = "";
    private @Nullable Item reason;
    private boolean refreshing;
    private boolean folded;

    SearchTab(EditorHost<PracticeData> host) {
        this.host = host;
        shelf = new Shelf(host);
        finder = new Finder(shelf.practices(), host.context().locale());
        suggestions = new Suggestions(host, this::suggest);
        bar = new SearchBar(host, suggestions.component(), this::typed, this::sorted, this::compare, this::turnFilters);
        facets = new FacetPanel(finder, host.context(), this::refresh);
        ResultCard card = new ResultCard(host.context(), finder::reasons, this::isUsed);
        results = new ResultList(host.text("search.results"), card);
        results.addListSelectionListener(e -> select());
        bar.onDown(results::requestFocusInWindow);
        text = new PracticeText(host, this::toggleCompared);
        adoption = new AdoptionPanel(host);
        compare = new ComparePanel(host, finder::reasons, this::back, this::read, this::uncompare);
        lay();
        finder.search(need(""));
        refresh();
        shelf.index(this::indexed);
    }

    /** The index is there, or a newer one. */
    private void indexed(List<LibraryPractice> practices, PracticeSearch built) {
        finder.ready(practices, built);
        refresh();
    }

    private Need need(String wanted) {
        ProjectView project = host.context().project();
        Item because = reason;
        return because == null ? Need.typed(project, wanted) : Need.of(project, because);
    }

    private void lay() {
        JScrollPane scroll = new JScrollPane(
                results, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(null);
        middle.add(scroll, FOUND);
        middle.add(nothing, NOTHING);
        nothing.setOpaque(false);
        JPanel right = surface(new BorderLayout());
        right.setMinimumSize(new Dimension(Kit.scale(280), 0));
        right.add(text.component(), BorderLayout.CENTER);
        right.add(under(new JSeparator(), adoption.component()), BorderLayout.PAGE_END);
        JComponent found = Kit.beside(middle, RESULTS, right);
        search.add(under(bar.component(), new JSeparator()), BorderLayout.PAGE_START);
        search.add(Kit.beside(filters, FACETS, found), BorderLayout.CENTER);
        filters.add(facets.component(), BorderLayout.CENTER);
        search.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                fold(search.getWidth() < Kit.scale(NARROW));
            }
        });
        panel.add(search, SEARCH);
        panel.add(compare.component(), COMPARE);
    }

    /** With little room the filters give way to the practice that is read. */
    private void fold(boolean narrow) {
        if (narrow != folded) {
            folded = narrow;
            bar.narrow(narrow);
            filters.setVisible(!narrow);
            search.revalidate();
        }
    }

    private void turnFilters() {
        filters.setVisible(!filters.isVisible());
        search.revalidate();
    }

    private static JPanel under(JComponent upper, JComponent lower) {
        JPanel both = surface(new BorderLayout());
        both.add(upper, BorderLayout.PAGE_START);
        both.add(lower, BorderLayout.CENTER);
        return both;
    }

    private static JPanel surface(LayoutManager layout) {
        JPanel panel = new JPanel(layout);
        panel.putClientProperty("FlatLaf.styleClass", "surface");
        return panel;
    }

    JComponent component() {
        return panel;
    }

    /** The data or the project has changed: marks, reasons and the adoption follow. */
    void show() {
        suggestions.refresh();
        Need now = need(finder.need().text());
        if (!now.equals(finder.need())) {
            finder.search(now);
            refresh();
        }
        results.refresh();
        adoption.show(chosen(), reason);
    }

    /** The tab is looked at: own practices that were written meanwhile are taken in. */
    void entered() {
        shelf.index(this::indexed);
    }

    void focus() {
        bar.field().requestFocusInWindow();
    }

    /** Shows that practice, whatever was searched for. False if the library does not have it. */
    boolean open(String libraryId) {
        back();
        if (!results.select(libraryId)) {
            clear();
        }
        return results.select(libraryId);
    }

    void close() {
        finder.close();
    }

    private void typed(String wanted) {
        if (reason != null && !wanted.equals(reason.label())) {
            reason = null;
        }
        finder.search(need(wanted));
        selected = ""; // another question: its best answer is shown
        refresh();
    }

    private void sorted(Finder.Order order) {
        finder.order(order);
        refresh();
    }

    /** Searches with the words of an item; what is taken then is for that item. */
    private void suggest(Item item) {
        reason = item;
        bar.field().setText(item.label());
        reason = item;
        adoption.show(chosen(), reason);
        bar.field().requestFocusInWindow();
    }

    private void clear() {
        finder.clearFilter();
        bar.field().setText("");
        refresh();
    }

    private void refresh() {
        List<Hit> found = finder.results();
        refreshing = true;
        results.show(found.subList(0, Math.min(found.size(), MOST_SHOWN)), selected);
        refreshing = false;
        facets.refresh();
        bar.count(host.text(
                found.size() > MOST_SHOWN ? "search.count.most" : "search.count",
                found.size(),
                finder.size(),
                MOST_SHOWN));
        if (found.isEmpty()) {
            nothing();
        }
        cards.show(middle, found.isEmpty() ? NOTHING : FOUND);
        select();
    }

    private void select() {
        if (!refreshing) {
            LibraryPractice practice = chosen();
            selected = practice == null ? selected : practice.id();
            showText(practice);
            adoption.show(practice, reason);
        }
    }

    private void showText(@Nullable LibraryPractice practice) {
        boolean in = practice != null && comparison.has(practice.id());
        text.show(practice, in, in || !comparison.full());
    }

    private void toggleCompared() {
        Hit hit = results.getSelectedValue();
        if (hit != null) {
            comparison.toggle(hit);
            compared();
        }
    }

    private void uncompare(String practice) {
        comparison.remove(practice);
        compared();
        if (comparison.hits().isEmpty()) {
            back();
        } else {
            compare.show(comparison.hits());
        }
    }

    private void compared() {
        bar.compared(comparison.hits().size());
        showText(chosen());
    }

    private void compare() {
        compare.show(comparison.hits());
        pages.show(panel, COMPARE);
    }

    private void back() {
        pages.show(panel, SEARCH);
    }

    private void read(String practice) {
        open(practice);
    }

    private @Nullable LibraryPractice chosen() {
        Hit hit = results.getSelectedValue();
        return hit == null ? null : hit.practice();
    }

    private boolean isUsed(Hit hit) {
        return host.data().ofEntry(hit.practice().id()).isPresent();
    }

    /** Names what stands in the way and offers to clear it. */
    private void nothing() {
        boolean filtered = !finder.filter().ticked().isEmpty();
        String sentence;
        if (filtered) {
            Terms terms = new Terms(host.context());
            sentence = host.text(
                    "search.nothing.filter",
                    finder.filter().ticked().values().stream()
                            .flatMap(values -> values.stream().map(terms::code))
                            .sorted()
                            .collect(Collectors.joining(", ")));
        } else {
            sentence = host.text("search.nothing", finder.need().text().strip());
        }
        JButton clear = Kit.button(host.text(filtered ? "search.clear.filter" : "search.clear"), "", () -> {
            if (filtered) {
                finder.clearFilter();
                refresh();
            } else {
                clear();
            }
        });
        clear.setName("clearSearch");
        nothing.removeAll();
        nothing.add(Kit.empty(sentence, clear), BorderLayout.CENTER);
        nothing.revalidate();
    }
}
