package id.lintas.api.ui;

import id.lintas.api.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import org.pf4j.ExtensionPoint;

/**
 * Shows a step's data and turns what people do into edits of the host. It keeps no data of its own: after each edit, its
 * own included, and after each undo the host calls {@link #show}.
 *
 * @param <D> the step's data
 */
public interface StepEditor<D extends Record> {

    /** An editor that is one form for the step's data. */
    static <D extends Record> StepEditor<D> of(Form<D> form) {
        return new FormEditor<>(form);
    }

    /** The same component at each call. The host puts the task's title above it. */
    JComponent component();

    /** Brings the controls to {@code data}; the caret and the selection stay where they are as far as they can. */
    void show(D data);

    /** Selects the element, opens its tab and puts the focus into the field. False if there is no such place. */
    boolean reveal(Place place);

    /**
     * Begins an empty list as its own button does: adds the first element and puts the focus into it. The host asks for it when
     * a person follows the next deed to a place. False, as it is unless said, where nothing is to be added; {@link #reveal}
     * goes there then.
     */
    default boolean begin(Place place) {
        return false;
    }

    /**
     * What can be chosen in the fields that take no free text, by the names of record and component: {@code "Obstacle.kind"}.
     * Unless said, what the forms and tables of this editor declare. The linear form asks for it after {@link #show}.
     */
    default Map<String, List<Choice>> choices() {
        return Declared.in(component());
    }

    /**
     * What a passage that a person marks in the case text would be evidence of, as it is now: "isu i2". Empty, as it is
     * unless said, if nothing here takes one.
     */
    default Optional<String> passageTarget() {
        return Optional.empty();
    }

    /**
     * A person has marked words in the case text for {@link #passageTarget}.
     *
     * @param paragraph the id of the paragraph
     * @param words as they stand there, one paragraph's at most
     */
    default void takePassage(String paragraph, String words) {}

    /** The editor is thrown away; stop timers and the like. */
    default void close() {}

    /**
     * Makes the editor of a step; found by pf4j's {@code @Extension} and joined to its {@link id.lintas.api.WorksheetStep} by
     * the id.
     *
     * @param <D> the step's data
     */
    interface Factory<D extends Record> extends ExtensionPoint {

        /** The id of the step that is edited. */
        String stepId();

        /** A new editor. Called again after the language or the theme has changed. */
        StepEditor<D> create(EditorHost<D> host);
    }
}
