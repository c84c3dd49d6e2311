package id.lintas.api.ui;

import id.lintas.api.HasId;
import id.lintas.api.Item;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * A labelled form that is bound to a record by the names of its components. Each field brings its label (text {@code
 * field.<name>}), its placeholder (text {@code field.<name>.hint}, if there is one), an accessible name, a mnemonic-free
 * label-for relation, the guidance of the focused field, and the edit with its name in the undo menu.
 *
 * <pre>{@code
 * Form<Issue> form = Form.ofElement(host, Issue.class, "issues")
 *         .required().wide().area("statement", 2)
 *         .area("problems", 2).lines("affected", 2)
 *         .score("urgency", 1, 5);
 * form.show(issue);
 * }</pre>
 *
 * @param <E> the record that is shown: the step's data, or an element of one of its lists
 */
public final class Form<E extends Record> {

    /** A form for the step's data itself. */
    public static <D extends Record> Form<D> of(EditorHost<D> host, Class<D> type) {
        throw new AssertionError();
    }

    /**
     * A form for an element of a list in the step's data.
     *
     * @param list the name of the component of {@code D} that holds the list
     */
    public static <D extends Record, E extends Record & HasId> Form<E> ofElement(
            EditorHost<D> host, Class<E> type, String list) {
        throw new AssertionError();
    }

    /** How many columns the fields are laid out in; 2 unless said. */
    public Form<E> columns(int count) {
        throw new AssertionError();
    }

    /** The next field takes the whole width. */
    public Form<E> wide() {
        throw new AssertionError();
    }

    /** The next field is marked as asked for. */
    public Form<E> required() {
        throw new AssertionError();
    }

    /** A small heading over the fields that follow; the text is {@code heading.<name>}. */
    public Form<E> heading(String name) {
        throw new AssertionError();
    }

    /** One line; the component is a String. */
    public Form<E> text(String field) {
        throw new AssertionError();
    }

    /** Several lines of running text; the component is a String. */
    public Form<E> area(String field, int rows) {
        throw new AssertionError();
    }

    /** A list, one entry a line; the component is a {@code List<String>}. */
    public Form<E> lines(String field, int rows) {
        throw new AssertionError();
    }

    /** One of several; the component is a String, empty for none. Up to five short ones are segments, more a combo box. */
    public Form<E> choice(String field, List<Choice> choices) {
        throw new AssertionError();
    }

    /** Any of several as check boxes; the component is a {@code List<String>} of ids in the order of {@code choices}. */
    public Form<E> checks(String field, List<Choice> choices) {
        throw new AssertionError();
    }

    /** A score as segments; the component is an int, 0 for none. A second click on the same takes it back. */
    public Form<E> score(String field, int min, int max) {
        throw new AssertionError();
    }

    /** A whole number in a small field; the component is an int, 0 for none. */
    public Form<E> number(String field, int min, int max) {
        throw new AssertionError();
    }

    /** Yes or no as a check box; the component is a boolean. */
    public Form<E> tick(String field) {
        throw new AssertionError();
    }

    /** A reference to one item, chosen from a combo box; the component is an {@code ItemRef}, null for none. */
    public Form<E> ref(String field, Supplier<List<Item>> items) {
        throw new AssertionError();
    }

    /** References to items as check boxes; the component is a {@code List<ItemRef>}. A dangling one stays, and is shown. */
    public Form<E> refs(String field, Supplier<List<Item>> items) {
        throw new AssertionError();
    }

    /** A control of the plugin's own below the usual label. */
    public Form<E> add(String field, JComponent control, Consumer<E> show) {
        throw new AssertionError();
    }

    public JComponent component() {
        throw new AssertionError();
    }

    /** Brings the controls to the element; null disables them. */
    public void show(@Nullable E element) {
        throw new AssertionError();
    }

    /** Puts the focus into the field and scrolls to it. False if there is no such field. */
    public boolean reveal(String field) {
        throw new AssertionError();
    }
}
