package id.lintas.api.ui;

import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.StepContext;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What an editor may ask of the workbench.
 *
 * @param <D> the step's data
 */
public interface EditorHost<D extends Record> {

    /** The present data. */
    D data();

    /** The language, the texts and the project as they are now. */
    StepContext context();

    /** True where nothing can be changed: a file or a section from a newer version. */
    boolean readOnly();

    /**
     * Changes the data, as one step of undo.
     *
     * @param label what was done, for the undo menu: "Ubah rumusan isu"
     * @param mergeKey edits of the same key that follow each other become one, until the focus leaves the field; empty for
     *     an edit of its own
     * @param change old to new; must not change the old one. Returning the same object makes no edit
     */
    void edit(String label, String mergeKey, UnaryOperator<D> change);

    /** An id that this project has never used: the prefix and a number, such as {@code k9}. */
    String newId(String prefix);

    /** The focus is in that field: the guidance shows the texts {@code guide.<field>…}. */
    void focused(Place place);

    /** Goes to an item, of this step or another. */
    void open(ItemRef ref);

    /**
     * Runs long work beside the event thread and gives its result back on it, unless the editor is gone by then. What it
     * throws is reported with the plugin's name.
     */
    <T> void later(Callable<T> work, Consumer<T> done);

    /** Opens a page in the system's browser, if it is http or https; call it only after a click. */
    void browse(URI address);

    /** A text of the plugin: short for {@code context().text(…)}. */
    default String text(String key, Object... arguments) {
        return context().text(key, arguments);
    }
}
