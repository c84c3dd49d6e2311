package id.lintas.engine.plugin;

import id.lintas.engine.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pf4j.DefaultVersionManager;
import org.pf4j.ExtensionPoint;
import org.pf4j.PluginRuntimeException;
import org.pf4j.PluginState;
import org.slf4j.LoggerFactory;

/**
 * The installed plugins. Their manifests are read at once; their code is loaded by the first call of {@link #extensions}
 * for them. Any thread.
 */
public final class PluginHost {

    /** The version of the plugin API that this host offers. */
    public static final String API_VERSION = "1.0.0";

    private final PluginGuard guard;
    private final PluginCache cache;
    private final List<PluginManifest> manifests;
    private final Set<String> refused = new HashSet<>();
    private final PluginCode code = new PluginCode();
    private Optional<ExpandedPlugins> loaded = Optional.empty();

    /**
     * @param places folders with plugin archives, single archives, or project folders in development mode
     * @param cacheFolder where archives are expanded
     */
    public PluginHost(List<Path> places, Path cacheFolder, PluginGuard guard) {
        this.guard = guard;
        this.cache = new PluginCache(cacheFolder);
        this.manifests = new PluginScanner(guard, ManifestIndex.beside(cacheFolder)).scan(places);
    }

    public PluginGuard guard() {
        return guard;
    }

    public List<PluginManifest> manifests() {
        return manifests;
    }

    /** Whether the plugin's code could not be loaded; asked after {@link #extensions}. */
    public synchronized boolean refused(String plugin) {
        return refused.contains(plugin);
    }

    /** The plugin's extensions of a kind, loading its code if need be; none if that fails, which is reported. */
    public <T extends ExtensionPoint> List<T> extensions(PluginManifest manifest, Class<T> kind) {
        List<Class<? extends T>> types = types(manifest, kind);
        List<T> made = new ArrayList<>();
        for (Class<? extends T> type : types) {
            guard.call(manifest.id(), "load", () -> Optional.<T>of(make(type)), Optional::<T>empty)
                    .ifPresent(made::add);
        }
        return List.copyOf(made);
    }

    /**
     * A file inside the plugin, from its own archive alone; none of its classes is loaded.
     *
     * @param path from the root of its jar, such as {@code org/example/practices.json}
     */
    public synchronized Optional<byte[]> resource(PluginManifest manifest, String path) throws IOException {
        if (refused.contains(manifest.id())
                || !guard.call(manifest.id(), "load", () -> ensureLoaded(manifest), () -> false)
                || !(pf4j().getPluginClassLoader(manifest.id()) instanceof URLClassLoader loader)) {
            return Optional.empty();
        }
        URL found = loader.findResource(path);
        if (found == null) {
            return Optional.empty();
        }
        try (InputStream in = found.openStream()) {
            return Optional.of(in.readAllBytes());
        }
    }

    private synchronized <T extends ExtensionPoint> List<Class<? extends T>> types(
            PluginManifest manifest, Class<T> kind) {
        if (refused.contains(manifest.id())) {
            return List.of();
        }
        return guard.call(
                manifest.id(),
                "load",
                () -> ensureLoaded(manifest) ? pf4j().getExtensionClasses(kind, manifest.id()) : List.of(),
                List::of);
    }

    /** Whose code is on the stack: the plugin of the innermost frame that is any plugin's. */
    public Optional<String> pluginIn(StackTraceElement[] stack) {
        return code.pluginIn(stack);
    }

    /**
     * Names each plugin that has left a thread running. To be asked when nothing of theirs is wanted any more.
     *
     * @param ours tells a thread that runs plugins' code on our behalf
     */
    public void reportLeakedThreads(Predicate<Thread> ours) {
        code.threads(ours).forEach((plugin, names) -> {
            LoggerFactory.getLogger(PluginHost.class).warn("Plugin {} has left threads running: {}", plugin, names);
            guard.report(new PluginProblem(
                    plugin,
                    locale -> Texts.of(PluginHost.class, locale)
                            .get("plugin.leaks-thread", plugin, String.join(", ", names)),
                    Optional.empty()));
        });
    }

    // The constructor may never come back, so it is called without the lock. Not by pf4j's own factory, which only logs
    // what a constructor throws.
    private static <T> T make(Class<? extends T> type) throws ReflectiveOperationException {
        return type.getConstructor().newInstance();
    }

    private boolean ensureLoaded(PluginManifest manifest) {
        if (pf4j().getPlugin(manifest.id()) != null) {
            return true;
        }
        try {
            load(manifest);
            return true;
        } catch (PluginException e) {
            return refuse(manifest, e);
        } catch (IOException e) {
            return refuse(manifest, new PluginException(e, "plugin.cannot-expand", manifest.id(), e.getMessage()));
        } catch (PluginRuntimeException e) {
            return refuse(manifest, new PluginException(e, "plugin.cannot-load", manifest.id(), e.getMessage()));
        }
    }

    private void load(PluginManifest manifest) throws IOException, PluginException {
        String requires = manifest.requires().isEmpty() ? "*" : manifest.requires();
        if (!new DefaultVersionManager().checkVersionConstraint(API_VERSION, requires)) {
            throw new PluginException("plugin.wrong-api", manifest.id(), requires, API_VERSION);
        }
        Path expanded = PluginScanner.isDevelopment(manifest.location()) ? manifest.location() : cache.expand(manifest);
        String id = pf4j().loadPlugin(expanded);
        if (pf4j().startPlugin(id) != PluginState.STARTED) {
            throw new PluginException("plugin.cannot-start", manifest.id());
        }
        code.add(id, pf4j().getPluginClassLoader(id));
    }

    private boolean refuse(PluginManifest manifest, PluginException e) {
        refused.add(manifest.id());
        guard.report(new PluginProblem(manifest.id(), e::message, Optional.of(e)));
        return false;
    }

    private ExpandedPlugins pf4j() {
        if (loaded.isEmpty()) {
            loaded = Optional.of(new ExpandedPlugins(API_VERSION));
        }
        return loaded.get();
    }
}
