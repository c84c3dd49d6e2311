package id.lintas.app.cli;

import id.lintas.api.Severity;
import id.lintas.engine.project.CaseProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lintas check}: what is missing in projects. A file that cannot be read does not stop the others. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    /** How findings are written. */
    enum Format {
        TEXT,
        JSON
    }

    private final Terminal terminal;
    private final Workplace workplace;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    CheckCommand(Terminal terminal, Workplace workplace) {
        this.terminal = terminal;
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Desk desk = workplace.desk();
        PluginTroubles troubles = new PluginTroubles(desk, terminal);
        List<CheckedFile> checked = new ArrayList<>();
        for (Path file : files) {
            checked.add(check(file, desk));
        }
        if (format == Format.JSON) {
            terminal.out().println(FindingsJson.write(checked));
        } else {
            new FindingsText(terminal).write(checked);
        }
        boolean faulty = checked.stream()
                .anyMatch(c -> c.result().map(r -> r.count(Severity.ERROR) > 0).orElse(true));
        return troubles.complain() || faulty ? ExitCode.FAULTY : ExitCode.FINE;
    }

    private CheckedFile check(Path file, Desk desk) {
        try {
            CaseProject project = desk.read(file, terminal.locale(), notice -> terminal.complain(file + ": " + notice));
            return CheckedFile.of(file, desk.check(project, terminal.locale()));
        } catch (CliFailure e) {
            terminal.complain(e.sentence());
            return CheckedFile.unreadable(file, e.sentence());
        }
    }
}
