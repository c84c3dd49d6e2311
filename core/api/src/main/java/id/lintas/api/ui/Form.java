package id.lintas.api.ui;

import id.lintas.api.HasId;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
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

    private final FormTarget<E> target;
    private final FormGrid grid = new FormGrid();
    private final FormPanel panel = new FormPanel(grid);
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private boolean wide;
    private boolean required;

    private Form(FormTarget<E> target) {
        this.target = target;
    }

    /** A form for the step's data itself. */
    public static <D extends Record> Form<D> of(EditorHost<D> host, Class<D> type) {
        return new Form<>(new FormTarget<>(host, type, ""));
    }

    /**
     * A form for an element of a list in the step's data.
     *
     * @param list the name of the component of {@code D} that holds the list
     */
    public static <D extends Record, E extends Record & HasId> Form<E> ofElement(
            EditorHost<D> host, Class<E> type, String list) {
        return new Form<>(new FormTarget<>(host, type, list));
    }

    /** How many columns the fields are laid out in; 2 unless said. */
    public Form<E> columns(int count) {
        grid.columns(count);
        return this;
    }

    /** The next field takes the whole width. */
    public Form<E> wide() {
        wide = true;
        return this;
    }

    /** The next field is marked as asked for. */
    public Form<E> required() {
        required = true;
        return this;
    }

    /** A small heading over the fields that follow; the text is {@code heading.<name>}. */
    public Form<E> heading(String name) {
        JComponent heading = Kit.heading(target.host().text("heading." + name));
        grid.add(new FormCell(null, heading, true, true, true));
        panel.add(heading);
        return this;
    }

    /** One line; the component is a String. */
    public Form<E> text(String field) {
        target.check(field, "text", "String");
        return add(field, LineField::new);
    }

    /** Several lines of running text; the component is a String. */
    public Form<E> area(String field, int rows) {
        target.check(field, "area", "String");
        return add(field, port -> AreaField.text(port, rows));
    }

    /** A list, one entry a line; the component is a {@code List<String>}. */
    public Form<E> lines(String field, int rows) {
        target.check(field, "lines", "List<String>");
        return add(field, port -> AreaField.lines(port, rows));
    }

    /** One of several; the component is a String, empty for none. Up to five short ones are segments, more a combo box. */
    public Form<E> choice(String field, List<Choice> choices) {
        target.check(field, "choice", "String");
        declare(field, () -> choices);
        return add(
                field,
                port -> SegmentField.fits(choices)
                        ? SegmentField.choice(port, choices)
                        : new ComboField(port, () -> choices, "unknown", id -> id));
    }

    /** Any of several as check boxes; the component is a {@code List<String>} of ids in the order of {@code choices}. */
    public Form<E> checks(String field, List<Choice> choices) {
        target.check(field, "checks", "List<String>");
        declare(field, () -> choices);
        return add(field, port -> new CheckListField(port, () -> choices, false, id -> id));
    }

    /** A score as segments; the component is an int, 0 for none. A second click on the same takes it back. */
    public Form<E> score(String field, int min, int max) {
        target.check(field, "score", "int");
        declare(field, () -> Declared.numbers(min, max));
        return add(field, port -> SegmentField.score(port, min, max));
    }

    /** A whole number in a small field; the component is an int, 0 for none, or an Integer, null for none. */
    public Form<E> number(String field, int min, int max) {
        declare(field, () -> Declared.numbers(min, max));
        boolean absentIsNull = target.check(field, "number", "int", "Integer").equals("Integer");
        return add(field, port -> new NumberField(port, min, max, absentIsNull));
    }

    /** Yes or no as a check box; the component is a boolean. */
    public Form<E> tick(String field) {
        target.check(field, "tick", "boolean");
        return add(field, TickField::new);
    }

    /** A reference to one item, chosen from a combo box; the component is an {@code ItemRef}, null for none. */
    public Form<E> ref(String field, Supplier<List<Item>> items) {
        target.check(field, "ref", "ItemRef");
        declare(field, ItemChoices.plain(items));
        return add(
                field,
                port -> new ComboField(
                        port, ItemChoices.labelled(items), "gone", id -> id.isEmpty() ? null : ItemRef.parse(id)));
    }

    /** References to items as check boxes; the component is a {@code List<ItemRef>}. A dangling one stays, and is shown. */
    public Form<E> refs(String field, Supplier<List<Item>> items) {
        target.check(field, "refs", "List<ItemRef>");
        declare(field, ItemChoices.plain(items));
        return add(field, port -> new CheckListField(port, ItemChoices.plain(items), true, ItemRef::parse));
    }

    /**
     * A control of the plugin's own below the usual label.
     *
     * @param show brings the control to the element; not called while there is none
     */
    public Form<E> add(String field, JComponent control, Consumer<E> show) {
        return add(field, port -> new CustomField<>(target, control, show));
    }

    public JComponent component() {
        return panel;
    }

    /** Brings the controls to the element; null disables them. */
    public void show(@Nullable E element) {
        boolean other = target.show(element);
        fields.forEach((name, field) -> {
            field.show(field instanceof CustomField ? null : target.value(name), target.state());
            if (other) {
                field.rewind();
            }
        });
    }

    /** Puts the focus into the field and scrolls to it. False if there is no such field. */
    public boolean reveal(String field) {
        FormField found = fields.get(field);
        if (found == null) {
            return false;
        }
        panel.reveal(found.control(), found.focusTarget());
        return true;
    }

    private void declare(String field, Supplier<List<Choice>> choices) {
        panel.choices().put(Declared.key(target.type(), field), choices);
    }

    private Form<E> add(String name, Function<FieldPort, FormField> make) {
        FieldPort port = FieldPort.of(target, name, required);
        FormField field = make.apply(port);
        FieldLabel label = field.labelled() ? null : new FieldLabel(port, field.focusTarget());
        new FocusWatch(() -> target.focused(name)).attach(field.control());
        grid.add(new FormCell(label, field.control(), wide, field.stretches(), false));
        if (label != null) {
            panel.add(label);
        }
        panel.add(field.control());
        fields.put(name, field);
        field.show(null, FieldState.ABSENT);
        wide = false;
        required = false;
        return this;
    }
}
