package id.lintas.engine.plugin;

import id.lintas.engine.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/** The one way into a plugin: what it throws becomes a problem with its name, and the caller gets a substitute. */
public final class PluginGuard {

    private final List<PluginProblem> problems = new CopyOnWriteArrayList<>();
    private final List<Consumer<PluginProblem>> listeners = new CopyOnWriteArrayList<>();

    /**
     * @param deed what was asked, as a key of the texts: "check", "editor", "report"
     * @param substitute what the caller gets if the plugin fails
     */
    public <T> T call(String plugin, String deed, Callable<T> work, Supplier<T> substitute) {
        try {
            return work.call();
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            LoggerFactory.getLogger(PluginGuard.class).warn("Plugin {} failed: {}", plugin, deed, e);
            Function<Locale, String> message = locale -> {
                Texts texts = Texts.of(PluginGuard.class, locale);
                return texts.get(
                        "plugin.failed",
                        plugin,
                        texts.get("plugin.deed." + deed),
                        e.getClass().getSimpleName());
            };
            report(new PluginProblem(plugin, message, Optional.of(e)));
            return substitute.get();
        }
    }

    /** The same for a call that gives nothing back. */
    public void run(String plugin, String deed, Runnable work) {
        call(
                plugin,
                deed,
                () -> {
                    work.run();
                    return true;
                },
                () -> false);
    }

    /** Tells of a problem; the same one, by plugin and words, only once. */
    public void report(PluginProblem problem) {
        String words = problem.message().apply(Texts.INDONESIAN);
        boolean known = problems.stream()
                .anyMatch(p -> p.plugin().equals(problem.plugin())
                        && p.message().apply(Texts.INDONESIAN).equals(words));
        if (!known) {
            problems.add(problem);
            listeners.forEach(l -> l.accept(problem));
        }
    }

    public List<PluginProblem> problems() {
        return List.copyOf(problems);
    }

    /** Called on the thread on which the plugin failed. */
    public Runnable listen(Consumer<PluginProblem> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
