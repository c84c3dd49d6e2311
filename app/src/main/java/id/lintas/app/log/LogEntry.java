package id.lintas.app.log;

import java.time.Instant;
import java.util.List;

/**
 * A line of the log.
 *
 * @param error whether it is more than a warning
 * @param template the sentence with {@code {}} for its arguments, as it stands in the source
 * @param message the sentence with its arguments, which may name people, files and texts of the project
 * @param arguments as texts, cut
 * @param thrown what was thrown, and its causes after it; empty if nothing was
 */
public record LogEntry(
        Instant time,
        boolean error,
        String logger,
        String template,
        String message,
        List<String> arguments,
        List<Thrown> thrown) {

    /** @param message may name people, files and texts of the project */
    public record Thrown(String type, String message, List<StackTraceElement> stack) {

        public Thrown {
            stack = List.copyOf(stack);
        }
    }

    public LogEntry {
        arguments = List.copyOf(arguments);
        thrown = List.copyOf(thrown);
    }

    /** All frames, those of what was thrown first. */
    StackTraceElement[] stack() {
        return thrown.stream().flatMap(t -> t.stack().stream()).toArray(StackTraceElement[]::new);
    }
}
