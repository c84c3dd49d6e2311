package id.lintas.engine.step;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.api.SettingsPage;
import id.lintas.engine.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A step's texts and JSON files, read once. */
public final class StepResources {

    private record Key(String name, Class<?> type) {}

    private final Class<?> owner;
    private final RecordBinder binder;
    private final String plugin;
    private final PluginValues values;
    private final Map<String, Texts> texts = new ConcurrentHashMap<>();
    private final Map<Key, Object> files = new ConcurrentHashMap<>();

    /** Those of a step that stands alone: what its pages of settings say by default counts. */
    public StepResources(Class<?> owner, RecordBinder binder) {
        this(owner, binder, "", new PluginValues());
    }

    StepResources(Class<?> owner, RecordBinder binder, String plugin, PluginValues values) {
        this.owner = owner;
        this.binder = binder;
        this.plugin = plugin;
        this.values = values;
    }

    <R extends Record> R preferences(SettingsPage<R> page) {
        return values.of(plugin, page);
    }

    Texts texts(Locale locale) {
        return texts.computeIfAbsent(locale.getLanguage(), language -> Texts.of(owner, locale));
    }

    <R extends Record> R file(String name, Class<R> type) {
        return type.cast(files.computeIfAbsent(new Key(name, type), this::load));
    }

    private Object load(Key key) {
        try (InputStream in = owner.getResourceAsStream(key.name())) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + key.name() + " beside " + owner.getName());
            }
            JsonNode tree = binder.mapper().readTree(in);
            return binder.read(tree, key.type());
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    key.name() + " does not fit " + key.type().getName(), e);
        }
    }
}
