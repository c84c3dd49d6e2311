package id.lintas.api.ui;

import id.lintas.api.HasId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.swing.JComponent;

/**
 * A list of elements as a table with readable rows: the id in small grey, wrapped text, scores and ticks that are set in
 * place by click and by key. Tab leaves the table. Widths are pixels at 100 %; column titles are texts {@code
 * column.<name>}.
 *
 * @param <E> the element
 */
public final class ItemTable<E extends Record & HasId> {

    /**
     * @param list the name of the component of {@code D} that holds the elements; also the accessible name, from the text
     *     {@code list.<name>}
     */
    public static <D extends Record, E extends Record & HasId> ItemTable<E> of(
            EditorHost<D> host, Class<E> type, String list) {
        throw new AssertionError();
    }

    /** Wrapped text that takes the width that is left. */
    public ItemTable<E> text(String name, Function<E, String> value) {
        throw new AssertionError();
    }

    /** A short text. */
    public ItemTable<E> column(String name, int width, Function<E, String> value) {
        throw new AssertionError();
    }

    /** A number, or a rank, centred; emphasised if {@code strong}. */
    public ItemTable<E> number(String name, int width, boolean strong, Function<E, String> value) {
        throw new AssertionError();
    }

    /** A label on a coloured ground: the text, and a colour token for {@link Kit#color}, or an empty token for none. */
    public ItemTable<E> chip(String name, int width, Function<E, String> value, Function<E, String> token) {
        throw new AssertionError();
    }

    /** A score that is set in place: the component {@code name} is an int, 0 for none; digits set it, Delete clears it. */
    public ItemTable<E> score(String name, int width, int min, int max) {
        throw new AssertionError();
    }

    /** A judgement that is set in place: the component {@code name} is "yes", "no" or empty; click or Space goes on. */
    public ItemTable<E> judgement(String name, int width) {
        throw new AssertionError();
    }

    /** Rows that are kept but count no longer are drawn quietly. */
    public ItemTable<E> quiet(Predicate<E> which) {
        throw new AssertionError();
    }

    /** The order of the rows; the list's own unless said. */
    public ItemTable<E> order(Comparator<E> order) {
        throw new AssertionError();
    }

    public ItemTable<E> onSelect(Consumer<Optional<E>> listener) {
        throw new AssertionError();
    }

    public JComponent component() {
        throw new AssertionError();
    }

    /** Brings the rows to the list; the selection stays with its id, or goes to the first row if that is gone. */
    public void show(List<E> elements) {
        throw new AssertionError();
    }

    public Optional<E> selected() {
        throw new AssertionError();
    }

    /** Selects and scrolls to the element. False if it is not there. */
    public boolean select(String id) {
        throw new AssertionError();
    }
}
