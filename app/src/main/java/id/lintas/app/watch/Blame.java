package id.lintas.app.watch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who was seen on the event thread while it did not answer. What is kept is bounded: a count and the newest stack for each
 * plugin, and for Lintas.
 */
final class Blame {

    private static final String LINTAS = "";

    /** Seen once only, a plugin may just have passed by. */
    private static final int MORE_THAN_PASSING = 2;

    private final Function<StackTraceElement[], Optional<String>> pluginIn;
    private final Map<String, Integer> looks = new HashMap<>();
    private final Map<String, List<StackTraceElement>> stacks = new HashMap<>();
    private int all;

    Blame(Function<StackTraceElement[], Optional<String>> pluginIn) {
        this.pluginIn = pluginIn;
    }

    void saw(StackTraceElement[] stack) {
        String owner = pluginIn.apply(stack).orElse(LINTAS);
        looks.merge(owner, 1, Integer::sum);
        stacks.put(owner, List.of(stack));
        all++;
    }

    /** The plugin that was seen most, even if Lintas was seen longer: it alone has held the window long enough. */
    Optional<String> plugin() {
        return looks.entrySet().stream()
                .filter(e -> !e.getKey().equals(LINTAS))
                .filter(e -> e.getValue() >= Math.min(all, MORE_THAN_PASSING))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** What the one who is named did when last seen; empty if nobody was seen. */
    List<StackTraceElement> stack() {
        String owner = plugin().orElse(LINTAS);
        return stacks.getOrDefault(owner, stacks.values().stream().findFirst().orElse(List.of()));
    }
}
