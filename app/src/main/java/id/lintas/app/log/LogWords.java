package id.lintas.app.log;

import id.lintas.app.log.LogEntry.Thrown;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says whose a line is.
 *
 * @param plugins the ids of the plugins that are there
 * @param pluginIn the plugin whose code stands in a stack
 */
public record LogWords(Set<String> plugins, Function<StackTraceElement[], Optional<String>> pluginIn) {

    public LogWords {
        plugins = Set.copyOf(plugins);
    }

    /** The plugin that the line is about; empty for Lintas itself. */
    Optional<String> plugin(LogEntry entry) {
        return pluginIn.apply(entry.stack())
                .or(() -> entry.arguments().stream().filter(plugins::contains).findFirst());
    }

    /** Everything, for the person whose machine it is. */
    static String details(LogEntry entry) {
        return entry.message() + "\n" + entry.logger() + stacks(entry.thrown(), t -> t.type() + ": " + t.message());
    }

    /** What was thrown, without the sentences, which may hold anything. */
    static String stacks(LogEntry entry) {
        return stacks(entry.thrown(), Thrown::type);
    }

    private static String stacks(List<Thrown> thrown, Function<Thrown, String> head) {
        return thrown.stream().map(t -> "\n" + head.apply(t) + frames(t)).collect(Collectors.joining());
    }

    // Not the frame's own text: that has the class loader's name, which can be anything.
    private static String frames(Thrown thrown) {
        return thrown.stack().stream()
                .map(f -> "\n    " + f.getClassName() + "." + f.getMethodName() + ":" + f.getLineNumber())
                .collect(Collectors.joining());
    }
}
