package id.lintas.app.log;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What those who mend the program need to know, and nothing about a person, a file or a project: a line of the log appears as
 * the sentence of our own source without its arguments, what was thrown as names of classes and frames of their code. A
 * sentence of somebody else's code may have anything built into it and is left out.
 */
public final class ProblemReport {

    private static final String OURS = "id.lintas.";
    private static final List<String> NOT_OURS = List.of("id.lintas.plugin.");
    private static final int MOST_LINES = 60;

    /**
     * The circumstances, each a short line.
     *
     * @param program version and Java, system, theme and scale
     * @param plugins id and version
     */
    public record Facts(List<String> program, List<String> plugins) {

        public Facts {
            program = List.copyOf(program);
            plugins = List.copyOf(plugins);
        }
    }

    private final LogWords words;

    public ProblemReport(LogWords words) {
        this.words = words;
    }

    /** In English, for whoever mends it; newest line first. */
    public String write(Facts facts, List<LogEntry> entries) {
        String lines = entries.stream().limit(MOST_LINES).map(this::line).collect(Collectors.joining("\n"));
        return String.join("\n", facts.program())
                + "\n\nPlugins\n"
                + String.join("\n", facts.plugins())
                + "\n\nLog\n"
                + lines
                + "\n";
    }

    private String line(LogEntry entry) {
        Optional<String> plugin = words.plugin(entry).filter(words.plugins()::contains);
        return entry.time()
                + (entry.error() ? " ERROR " : " WARN ")
                + entry.logger()
                + plugin.map(p -> " [" + p + "]").orElse("")
                + ": "
                + (isOurs(entry.logger()) ? entry.template() : "…")
                + LogWords.stacks(entry);
    }

    private static boolean isOurs(String logger) {
        return logger.startsWith(OURS) && NOT_OURS.stream().noneMatch(logger::startsWith);
    }
}
