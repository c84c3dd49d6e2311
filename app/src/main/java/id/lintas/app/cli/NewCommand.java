package id.lintas.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lintas new}: a new project file. Never over a file that is there. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workplace workplace;

    @Option(names = "--case", paramLabel = "ID", required = true)
    private String caseId = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true)
    private Path file = Path.of("");

    NewCommand(Terminal terminal, Workplace workplace) {
        this.terminal = terminal;
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CliFailure {
        Desk desk = workplace.desk();
        if (!desk.cases().contains(caseId)) {
            throw new CliFailure(
                    ExitCode.USAGE, terminal.text("new.unknown-case", caseId, String.join(", ", desk.cases())));
        }
        if (Files.exists(file)) {
            throw new CliFailure(ExitCode.USAGE, terminal.text("new.file-exists", file));
        }
        desk.write(desk.start(caseId, terminal.locale()), file, terminal.locale());
        terminal.say(terminal.text("new.written", file));
        return ExitCode.FINE;
    }
}
