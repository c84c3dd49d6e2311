package id.lintas.engine.step;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.api.StepContext.Contribution;
import id.lintas.engine.plugin.PluginHost;
import id.lintas.engine.plugin.PluginManifest;
import id.lintas.engine.plugin.PluginProblem;
import id.lintas.engine.text.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The data files that plugins contribute by their manifests, read once for each record. Any thread. */
final class Contributions {

    private record Key(String name, Class<?> type) {}

    private final PluginHost host;
    private final RecordBinder binder;
    private final Map<Key, List<? extends Contribution<?>>> read = new ConcurrentHashMap<>();

    Contributions(PluginHost host, RecordBinder binder) {
        this.host = host;
        this.binder = binder;
    }

    /** @param own the plugin whose contribution comes first */
    <R extends Record> List<Contribution<R>> of(String own, String name, Class<R> type) {
        List<Contribution<R>> all = new ArrayList<>();
        for (Contribution<R> contribution : all(name, type)) {
            all.add(contribution.plugin().equals(own) ? 0 : all.size(), contribution);
        }
        return List.copyOf(all);
    }

    @SuppressWarnings("unchecked") // what is kept under the key was read as that type
    private <R extends Record> List<Contribution<R>> all(String name, Class<R> type) {
        // Without a lock over the reading: it may load a plugin, which may take its time.
        Key key = new Key(name, type);
        List<? extends Contribution<?>> known = read.get(key);
        if (known == null) {
            known = List.copyOf(readAll(name, type));
            read.put(key, known);
        }
        return (List<Contribution<R>>) known;
    }

    private <R extends Record> List<Contribution<R>> readAll(String name, Class<R> type) {
        List<Contribution<R>> all = new ArrayList<>();
        for (PluginManifest manifest : host.manifests()) {
            String file = manifest.data().get(name);
            if (file != null) {
                read(manifest, file, type).ifPresent(data -> all.add(new Contribution<>(manifest.id(), data)));
            }
        }
        return all;
    }

    private <R extends Record> Optional<R> read(PluginManifest manifest, String file, Class<R> type) {
        try {
            Optional<byte[]> bytes = host.resource(manifest, file);
            if (bytes.isPresent()) {
                JsonNode tree = binder.mapper().readTree(bytes.get());
                return Optional.of(binder.read(tree, type));
            }
            if (!host.refused(manifest.id())) {
                tell(manifest, file, Optional.empty());
            }
        } catch (IOException e) {
            tell(manifest, file, Optional.of(e));
        }
        return Optional.empty();
    }

    private void tell(PluginManifest manifest, String file, Optional<Throwable> why) {
        host.guard()
                .report(new PluginProblem(
                        manifest.id(),
                        locale -> Texts.of(PluginHost.class, locale).get("plugin.data-unreadable", manifest.id(), file),
                        why));
    }
}
