package id.lintas.api.ui;

import id.lintas.api.Place;
import java.util.function.UnaryOperator;

/**
 * What an editor may ask of the workbench, besides what every view may ask.
 *
 * @param <D> the step's data
 */
public interface EditorHost<D extends Record> extends View.Host {

    /** The present data. */
    D data();

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

    /**
     * Shows the paragraph of the case text, with those words marked; the whole of it if they do not stand there any more.
     *
     * @param paragraph the id of the paragraph
     */
    default void showPassage(String paragraph, String words) {}
}
