package id.lintas.app.cli;

import id.lintas.engine.review.ReviewRow;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lintas review}: how far the projects of a folder are, those in its subfolders and archives too. */
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {

    /** How the table is written. */
    enum Format {
        TEXT,
        CSV,
        JSON
    }

    private final Terminal terminal;
    private final Workplace workplace;

    @Parameters(paramLabel = "DIR", arity = "1")
    private @Nullable Path folder;

    @Option(names = "--format", paramLabel = "text|csv|json")
    private Format format = Format.TEXT;

    ReviewCommand(Terminal terminal, Workplace workplace) {
        this.terminal = terminal;
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CliFailure {
        Desk desk = workplace.desk();
        PluginTroubles troubles = new PluginTroubles(desk, terminal);
        List<ReviewRow> rows = desk.review(java.util.Objects.requireNonNull(folder), terminal.locale());
        ReviewTable table = new ReviewTable(rows, terminal.locale());
        switch (format) {
            case CSV -> terminal.out().println(table.csv());
            case JSON -> terminal.out().println(table.json());
            default -> table.text(terminal);
        }
        boolean unreadable = rows.stream().anyMatch(r -> r.reviewed().isEmpty());
        return troubles.complain() || unreadable ? ExitCode.FAULTY : ExitCode.FINE;
    }
}
