package id.lintas.api.ui;

import id.lintas.api.Diagram;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.StepContext;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.pf4j.ExtensionPoint;

/**
 * A view of the workbench that belongs to no task. It keeps no data of the project. {@code plugin.properties} names it in
 * {@code lintas.views}, with its titles, icon and place, so that nothing is loaded before it is first shown. Event dispatch
 * thread.
 */
public interface View {

    /** The same component at each call. The host puts the title above it. */
    JComponent component();

    /** The project has changed. */
    default void refresh() {}

    /** A person has come to a place of a step, or opened a step: {@link Place#STEP}. */
    default void focused(String step, Place place) {}

    /**
     * Goes to an entry of the view's own, and puts the focus there; an empty one means the view as a whole. False if there is
     * no such entry.
     */
    default boolean reveal(String entry) {
        return entry.isEmpty();
    }

    /** The view is thrown away; stop timers and the like. */
    default void close() {}

    /** Makes a view; found by pf4j's {@code @Extension}. */
    interface Factory extends ExtensionPoint {

        /** The id under which the manifest names the view. */
        String viewId();

        /** A new view. Called again after the project, the language or the theme has changed. */
        View create(Host host);
    }

    /** What a view or an editor may ask of the workbench. */
    interface Host {

        /** The language, the texts and the project as they are now. */
        StepContext context();

        /** Goes to an item of any step. */
        void open(ItemRef ref);

        /**
         * Shows a view, of this plugin or another, and an entry of it. Nothing happens if there is no such view.
         *
         * @param view its id; empty for the one that explains concepts, whoever brings it
         * @param entry as that view names it: a handbook's entry is the id of a concept; may be empty
         */
        default void openView(String view, String entry) {}

        /**
         * Runs long work beside the event thread and gives its result back on it, unless the view is gone by then. What it
         * throws is reported with the plugin's name.
         */
        <T> void later(Callable<T> work, Consumer<T> done);

        /** Opens a page in the system's browser, if it is http or https; call it only after a click. */
        void browse(URI address);

        /**
         * Lets a person choose a file, and reads it beside the event thread; nothing comes back if they choose none, and a
         * file that cannot be read, or is beyond all measure, is told by the host.
         *
         * @param endings what is offered first: {@code ".gift"}; empty for every file
         * @param opened gets the file's name and its bytes, on the event thread
         */
        default void openFile(List<String> endings, BiConsumer<String, byte[]> opened) {}

        /** Lets a person say where, and writes the file whole or not at all, beside the event thread; the host tells of trouble. */
        default void saveFile(String suggestedName, byte[] bytes) {}

        /** Saves a drawing where a person says, or puts it onto the clipboard. */
        default void export(Diagram diagram, Diagram.Export as) {}

        /** A text of the plugin: short for {@code context().text(…)}. */
        default String text(String key, Object... arguments) {
            return context().text(key, arguments);
        }
    }
}
