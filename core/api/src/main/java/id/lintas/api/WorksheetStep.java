package id.lintas.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pf4j.ExtensionPoint;

/**
 * One task of a worksheet, without a window. The host finds it by pf4j's {@code @Extension}, binds its data to JSON, and
 * calls every method through a guard: an exception becomes a problem with the plugin's name, and the data is kept.
 *
 * <p>All methods are pure: they depend on their arguments alone, change nothing, and may run on any thread.
 *
 * <p>The plugin's {@code plugin.properties} declares the same id with a title, so that the host can draw the worksheet
 * before this class is loaded.
 *
 * @param <D> the data: a record of strings, whole numbers, booleans, {@link ItemRef}, lists, and records of these. A
 *     missing member in a file becomes an empty string, zero, false or an empty list; null only for an absent {@code
 *     ItemRef} or {@code Integer}.
 */
public interface WorksheetStep<D extends Record> extends ExtensionPoint {

    /** Stable, lower case, with hyphens: {@code "issue-analysis"}. It names the section in the project file. */
    String id();

    /** The version of the data's shape, from 1. A section with a higher one is shown read-only. */
    default int version() {
        return 1;
    }

    Class<D> dataType();

    /** What a new project starts with. */
    D empty();

    /**
     * Brings the JSON of an older version to the present shape.
     *
     * @param fromVersion below {@link #version}
     * @param data maps, lists, strings, numbers, booleans and nulls; may be changed in place
     */
    default Map<String, Object> migrate(int fromVersion, Map<String, Object> data) {
        return data;
    }

    /**
     * The components, by name, of the data and of all records in it whose texts nobody wrote: ids of items and words out of
     * a list. Find and replace leaves them alone; {@code id} and every {@link ItemRef} it leaves alone anyway.
     */
    default Set<String> codes() {
        return Set.of();
    }

    /** What others can refer to, in reading order. */
    default List<Item> items(D data) {
        return List.of();
    }

    /** What the data refers to, in this step and in others. */
    default List<Link> links(D data) {
        return List.of();
    }

    /** The parts that the navigator shows, in working order; at least one. */
    List<Part> parts(D data, StepContext context);

    /** What is missing or doubtful, most useful first. */
    List<Finding<D>> check(D data, StepContext context);

    /** The step's part of the report, below a heading that the host writes. */
    void report(D data, StepContext context, ReportSink sink);
}
