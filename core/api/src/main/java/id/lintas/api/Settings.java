package id.lintas.api;

import java.util.List;
import java.util.Map;
import org.pf4j.ExtensionPoint;

/**
 * The worksheet's settings: how many issues are asked, which scale is in use. They come from the pack and are kept in the
 * project file, so a project stands alone. A missing key, or one of another type, gives the caller's default.
 *
 * @param values by dotted key, such as {@code "usg.max"}
 */
public record Settings(Map<String, Object> values) {

    public Settings {
        values = Map.copyOf(values);
    }

    public String text(String key, String otherwise) {
        return values.get(key) instanceof String s ? s : otherwise;
    }

    public int number(String key, int otherwise) {
        return values.get(key) instanceof Number n ? n.intValue() : otherwise;
    }

    public boolean flag(String key, boolean otherwise) {
        return values.get(key) instanceof Boolean b ? b : otherwise;
    }

    /** A list of whole numbers, such as the 25 cells of a risk matrix; the default unless all of it are numbers. */
    public List<Integer> numbers(String key, List<Integer> otherwise) {
        if (values.get(key) instanceof List<?> list && list.stream().allMatch(Number.class::isInstance)) {
            return list.stream().map(n -> ((Number) n).intValue()).toList();
        }
        return otherwise;
    }

    /**
     * Settings of a plugin, as data: the host draws the page, keeps the values, and gives them back through {@link
     * StepContext#preferences}. Found by pf4j's {@code @Extension}; {@code plugin.properties} names the page in {@code
     * lintas.settings}, so that nothing is loaded before a person opens it.
     *
     * <p>Texts are those beside the class: {@code setting.<component>}, {@code setting.<component>.help} if there is one, and
     * {@code setting.<component>.<constant>} for each constant of an enum.
     *
     * @param <R> a record of booleans, ints, Strings and enums
     */
    public interface Page<R extends Record> extends ExtensionPoint {

        /** Stable within the plugin, lower case, with hyphens. Values are kept under it. */
        String id();

        /** What counts until a person chooses something else. */
        R defaults();
    }
}
