package id.lintas.plugin.practice.ui;

import id.lintas.api.Item;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.practice.PracticeData;
import id.lintas.plugin.practice.Terms;
import id.lintas.plugin.practice.library.Library;
import id.lintas.plugin.practice.library.LibraryPractice;
import id.lintas.plugin.practice.search.Hit;
import id.lintas.plugin.practice.search.PracticeSearch;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.LayoutManager;
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
    private static final String FOUND = "found";
    private static final String NOTHING = "nothing";

    private final EditorHost<PracticeData> host;
    private final Finder finder;
    private final Suggestions suggestions;
    private final SearchBar bar;
    private final FacetPanel facets;
    private final ResultList results;
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = surface(cards);
    private final JPanel nothing = new JPanel(new BorderLayout());
    private final PracticeText text;
    private final AdoptionPanel adoption;
    private final JPanel panel = surface(new BorderLayout());
    private String selected = "";
    private @Nullable Item reason;
    private boolean refreshing;

    SearchTab(EditorHost<PracticeData> host) {
        this.host = host;
        Library library = Library.of(host.context());
        finder = new Finder(library, host.context().locale());
        host.later(() -> PracticeSearch.over(library), finder::ready);
        suggestions = new Suggestions(host, this::suggest);
        bar = new SearchBar(host, suggestions.component(), this::typed, this::sorted);
        facets = new FacetPanel(finder, host.context(), this::refresh);
        ResultCard card = new ResultCard(
                new Fit(host.context()), this::isUsed, host.context().locale(), host.text("card.used"));
        results = new ResultList(host.text("search.results"), card);
        results.addListSelectionListener(e -> select());
        text = new PracticeText(host);
        adoption = new AdoptionPanel(host);
        lay();
        refresh();
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
        panel.add(under(bar.component(), new JSeparator()), BorderLayout.PAGE_START);
        panel.add(Kit.beside(surface(facets.component()), FACETS, found), BorderLayout.CENTER);
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

    private static JPanel surface(JComponent content) {
        JPanel panel = surface(new BorderLayout());
        panel.add(content, BorderLayout.CENTER);
        return panel;
    }

    JComponent component() {
        return panel;
    }

    /** The data has changed: marks and the adoption follow. */
    void show() {
        suggestions.refresh();
        results.refresh();
        adoption.show(chosen(), reason);
    }

    void focus() {
        bar.field().requestFocusInWindow();
    }

    /** Shows that practice, whatever was searched for. False if the library does not have it. */
    boolean open(String libraryId) {
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
        finder.search(wanted);
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
        results.show(found, selected);
        refreshing = false;
        facets.refresh();
        bar.count(host.text("search.count", found.size(), finder.size()));
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
            text.show(practice);
            adoption.show(practice, reason);
        }
    }

    private @Nullable LibraryPractice chosen() {
        Hit hit = results.getSelectedValue();
        return hit == null ? null : hit.practice();
    }

    private boolean isUsed(Hit hit) {
        return host.data().ofLibrary(hit.practice().id()).isPresent();
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
            sentence = host.text("search.nothing", finder.text().strip());
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
