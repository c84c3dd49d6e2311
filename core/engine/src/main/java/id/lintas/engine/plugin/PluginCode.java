package id.lintas.engine.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which plugin a class is of, by its class loader. Any thread, and no lock: whoever asks may be looking after a hang. */
final class PluginCode {

    private static final Pattern NOBODYS =
            Pattern.compile("(java|javax|sun|jdk|com\\.sun|id\\.lintas\\.(api|engine|app))\\..*");

    private final Map<String, ClassLoader> loaders = new ConcurrentHashMap<>();

    void add(String plugin, ClassLoader loader) {
        loaders.put(plugin, loader);
    }

    Optional<String> pluginIn(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            Optional<String> owner = owner(frame.getClassName());
            if (owner.isPresent()) {
                return owner;
            }
        }
        return Optional.empty();
    }

    private Optional<String> owner(String type) {
        return loaders.isEmpty() || NOBODYS.matcher(type).matches()
                ? Optional.empty()
                : loaders.entrySet().stream()
                        .filter(e -> defines(e.getValue(), type))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    private static boolean defines(ClassLoader loader, String type) {
        try {
            return loader.loadClass(type).getClassLoader() == loader;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** The names of living threads in which a plugin's code runs, by plugin. */
    Map<String, List<String>> threads(Predicate<Thread> ours) {
        Map<String, List<String>> found = new TreeMap<>();
        if (!loaders.isEmpty()) {
            Thread.getAllStackTraces().forEach((thread, stack) -> {
                if (!ours.test(thread)) {
                    owner(thread, stack)
                            .ifPresent(plugin -> found.computeIfAbsent(plugin, p -> new ArrayList<>())
                                    .add(thread.getName()));
                }
            });
        }
        return found;
    }

    private Optional<String> owner(Thread thread, StackTraceElement[] stack) {
        for (Map.Entry<String, ClassLoader> plugin : loaders.entrySet()) {
            boolean its = plugin.getValue() == thread.getClass().getClassLoader()
                    || plugin.getValue() == thread.getContextClassLoader();
            if (its) {
                return Optional.of(plugin.getKey());
            }
        }
        return pluginIn(stack);
    }
}
