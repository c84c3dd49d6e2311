package id.lintas.api.ui;

import id.lintas.api.HasId;
import id.lintas.api.Place;
import id.lintas.api.Records;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * A list of elements as a table with readable rows: the id in small grey, wrapped text, scores and ticks that are set in
 * place by click and by key. Tab leaves the table. Widths are pixels at 100 %; column titles are texts {@code
 * column.<name>}, full names are the texts {@code field.<name>}, if there are any.
 *
 * @param <E> the element
 */
public final class ItemTable<E extends Record & HasId> {

    private static final int ID_WIDTH = 44;

    private final EditorHost<?> host;
    private final Class<E> type;
    private final String list;
    private final KitTexts texts;
    private final ItemRows<E> rows = new ItemRows<>();
    private final ItemGrid grid = new ItemGrid(rows);
    private final JComponent pane = RoundedFrame.around(new PassingScrollPane(grid));
    private final Map<String, Predicate<E>> locks = new HashMap<>();
    private @Nullable Comparator<E> order;
    private Consumer<Optional<E>> selectListener = e -> {};
    private Consumer<E> openListener = e -> {};
    private Optional<E> told = Optional.empty();
    private boolean showing;

    private ItemTable(EditorHost<?> host, Class<E> type, String list) {
        this.host = host;
        this.type = type;
        this.list = list;
        texts = KitTexts.of(host);
        grid.setName(list);
        grid.getAccessibleContext().setAccessibleName(host.text("list." + list));
        rows.add(new ItemColumn<>("", "", texts.get("id"), ID_WIDTH, false, e -> new CellContent.Id(e.id()), null));
        grid.getSelectionModel().addListSelectionListener(e -> tell());
        new CellKeys<>(grid, rows, texts, ItemTable::read, this::focused, this::set, e -> openListener.accept(e))
                .install();
    }

    /**
     * @param list the name of the component of {@code D} that holds the elements; also the accessible name, from the text
     *     {@code list.<name>}
     */
    public static <D extends Record, E extends Record & HasId> ItemTable<E> of(
            EditorHost<D> host, Class<E> type, String list) {
        return new ItemTable<>(host, type, list);
    }

    /** Wrapped text that takes the width that is left. */
    public ItemTable<E> text(String name, Function<E, String> value) {
        return add(name, 0, false, e -> new CellContent.Text(value.apply(e)), null);
    }

    /** A short text. */
    public ItemTable<E> column(String name, int width, Function<E, String> value) {
        return add(name, width, false, e -> new CellContent.Text(value.apply(e)), null);
    }

    /** A number, or a rank, centred; emphasised if {@code strong}. */
    public ItemTable<E> number(String name, int width, boolean strong, Function<E, String> value) {
        return add(name, width, true, e -> new CellContent.Centred(value.apply(e), strong), null);
    }

    /** A label on a coloured ground: the text, and a colour token for {@link Kit#color}, or an empty token for none. */
    public ItemTable<E> chip(String name, int width, Function<E, String> value, Function<E, String> token) {
        return add(name, width, false, e -> new CellContent.Chip(value.apply(e), token.apply(e)), null);
    }

    /** A score that is set in place: the component {@code name} is an int, 0 for none; digits set it, Delete clears it. */
    public ItemTable<E> score(String name, int width, int min, int max) {
        return score(name, width, min, max, e -> "");
    }

    /**
     * The same, where something else can stand in the score's place, such as the average of several.
     *
     * @param instead shown in place of the score, which cannot be set in the table then; empty for the score itself
     */
    public ItemTable<E> score(String name, int width, int min, int max, Function<E, String> instead) {
        String full = fullName(name);
        grid.choices().put(Declared.key(type, name), () -> Declared.numbers(min, max));
        CellSetter setter = new CellSetter.Score(min, max);
        locks.put(name, e -> !instead.apply(e).isEmpty());
        return add(
                name,
                width,
                true,
                e -> locked(name, e) ? new CellContent.Centred(instead.apply(e), false) : score(full, e, name),
                setter);
    }

    private boolean locked(String column, E element) {
        Predicate<E> lock = locks.get(column);
        return lock != null && lock.test(element);
    }

    /** A judgement that is set in place: the component {@code name} is "yes", "no" or empty; click or Space goes on. */
    public ItemTable<E> judgement(String name, int width) {
        String full = fullName(name);
        grid.choices().put(Declared.key(type, name), () -> Declared.judgements(texts));
        return add(name, width, true, e -> judgement(full, e, name), new CellSetter.Judgement());
    }

    /** Rows that are kept but count no longer are drawn quietly. */
    public ItemTable<E> quiet(Predicate<E> which) {
        rows.quiet(which);
        return this;
    }

    /** The order of the rows; the list's own unless said. */
    public ItemTable<E> order(Comparator<E> order) {
        this.order = order;
        return this;
    }

    /** Told when another element is selected, and when the selected one has changed. */
    public ItemTable<E> onSelect(Consumer<Optional<E>> listener) {
        selectListener = listener;
        return this;
    }

    /** Told of Enter and of a double click: usually moves the focus into the form. */
    public ItemTable<E> onOpen(Consumer<E> listener) {
        openListener = listener;
        return this;
    }

    public JComponent component() {
        return pane;
    }

    /** Brings the rows to the list; the selection stays with its id, or goes to the first row if that is gone. */
    public void show(List<E> elements) {
        String id = selected().map(HasId::id).orElse("");
        int column = Math.max(0, grid.getColumnModel().getSelectionModel().getLeadSelectionIndex());
        showing = true;
        rows.show(order == null ? elements : elements.stream().sorted(order).toList());
        int row = Math.max(0, rows.indexOf(id));
        if (rows.getRowCount() == 0) {
            grid.clearSelection();
        } else if (grid.getSelectedRow() != row) {
            grid.changeSelection(row, column, false, false);
        }
        showing = false;
        tell();
    }

    public Optional<E> selected() {
        int row = grid.getSelectedRow();
        return row < 0 || row >= rows.getRowCount() ? Optional.empty() : Optional.of(rows.row(row));
    }

    /** Selects and scrolls to the element. False if it is not there. */
    public boolean select(String id) {
        int row = rows.indexOf(id);
        if (row < 0) {
            return false;
        }
        int column = Math.max(0, grid.getColumnModel().getSelectionModel().getLeadSelectionIndex());
        grid.changeSelection(row, column, false, false);
        return true;
    }

    private ItemTable<E> add(
            String name, int width, boolean centred, Function<E, CellContent> content, @Nullable CellSetter setter) {
        String title = host.text("column." + name);
        String full = fullName(name);
        rows.add(new ItemColumn<>(name, title, full.equals(title) ? "" : full, width, centred, content, setter));
        return this;
    }

    private String fullName(String name) {
        return host.context().findText("field." + name).orElseGet(() -> host.text("column." + name));
    }

    private CellContent score(String full, E element, String name) {
        int score = read(element, name) instanceof Integer number ? number : 0;
        return new CellContent.Score(
                score, score == 0 ? texts.get("score-none", full) : texts.get("segment", full, score));
    }

    private CellContent judgement(String full, E element, String name) {
        String value = read(element, name).toString();
        String word = value.isEmpty() ? "none" : value;
        return new CellContent.Judgement(value, texts.get("segment", full, texts.get("judgement-" + word)));
    }

    private static Object read(Record element, String component) {
        return Objects.requireNonNull(Records.get(element, component));
    }

    private void focused(E element, String column) {
        host.focused(Place.of(element.id(), column));
    }

    private void set(CellKeys.Change<E> change) {
        String field = change.column().name();
        if (!host.readOnly() && !locked(field, change.element())) {
            new ElementEdit(list, change.element().id(), field, change.value()).send(host, fullName(field), true);
        }
    }

    private void tell() {
        if (!showing && !told.equals(selected())) {
            told = selected();
            selectListener.accept(told);
        }
    }
}
