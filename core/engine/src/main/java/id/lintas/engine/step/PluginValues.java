package id.lintas.engine.step;

import id.lintas.api.Records;
import id.lintas.api.Settings;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a person has chosen on the plugins' pages of settings, as text by id: {@code plugin.<plugin>.<page>.<component>}. The
 * host sets it as a whole. Any thread.
 */
public final class PluginValues {

    private final AtomicReference<Map<String, String>> values = new AtomicReference<>(Map.of());

    /** Takes over all values; those that are no plugin's do no harm. */
    public void set(Map<String, String> all) {
        values.set(Map.copyOf(all));
    }

    /** The same text as long as all values are the same. */
    public String fingerprint() {
        return new TreeMap<>(values.get()).toString();
    }

    public static String id(String plugin, String page, String component) {
        return "plugin." + plugin + "." + page + "." + component;
    }

    /** The page's record; a value that is missing, or not of its component's type, is the default's. */
    public <R extends Record> R of(String plugin, Settings.Page<R> page) {
        R record = page.defaults();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String text = values.get().get(id(plugin, page.id(), component.getName()));
            Optional<Object> value = text == null ? Optional.empty() : read(component.getType(), text);
            if (value.isPresent()) {
                record = Records.with(record, component.getName(), value.get());
            }
        }
        return record;
    }

    private static Optional<Object> read(Class<?> type, String text) {
        if (type == String.class) {
            return Optional.of(text);
        } else if (type == boolean.class) {
            return text.equals("true") || text.equals("false") ? Optional.of(text.equals("true")) : Optional.empty();
        } else if (type == int.class) {
            return text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        } else if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(c -> ((Enum<?>) c).name().equals(text))
                    .map(c -> (Object) c)
                    .findFirst();
        }
        return Optional.empty();
    }
}
