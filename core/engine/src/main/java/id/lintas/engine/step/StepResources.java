package id.lintas.engine.step;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.api.Settings;
import id.lintas.api.StepContext.Contribution;
import id.lintas.engine.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A step's texts and JSON files, read once. */
public final class StepResources {

    private record Key(String name, Class<?> type) {}

    private final Class<?> owner;
    private final RecordBinder binder;
    private final String plugin;
    private final PluginValues values;
    private final Optional<Contributions> contributions;
    private final Map<String, Texts> texts = new ConcurrentHashMap<>();
    private final Map<Key, Object> files = new ConcurrentHashMap<>();

    /** Those of a step that stands alone: what its pages of settings say by default counts. */
    public StepResources(Class<?> owner, RecordBinder binder) {
        this(owner, binder, "", new PluginValues(), Optional.empty());
    }

    StepResources(
            Class<?> owner,
            RecordBinder binder,
            String plugin,
            PluginValues values,
            Optional<Contributions> contributions) {
        this.owner = owner;
        this.binder = binder;
        this.plugin = plugin;
        this.values = values;
        this.contributions = contributions;
    }

    <R extends Record> R preferences(Settings.Page<R> page) {
        return values.of(plugin, page);
    }

    <R extends Record> List<Contribution<R>> contributions(String name, Class<R> type) {
        return contributions.map(c -> c.of(plugin, name, type)).orElse(List.of());
    }

    <R extends Record> Optional<Contribution<R>> worksheet(Settings settings, String name, Class<R> type) {
        return WorksheetData.of(settings, name, type, binder);
    }

    /** Whether the plugin has a text of its own under the key. */
    public boolean has(String key, Locale locale) {
        return texts(locale).find(key).isPresent();
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
