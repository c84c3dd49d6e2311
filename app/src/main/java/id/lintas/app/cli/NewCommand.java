package id.lintas.app.cli;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.worksheet.PackReading;
import id.lintas.engine.worksheet.StarterCase;
import id.lintas.engine.worksheet.WorksheetPack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lintas new}: a new project file. Never over a file that is there. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workplace workplace;

    @Option(names = "--case", paramLabel = "ID")
    private String caseId = "";

    @Option(names = "--pack", paramLabel = "FILE")
    private @Nullable Path packFile;

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
        CaseProject project = packFile == null ? ofBundled(desk) : of(read(desk, packFile), desk);
        if (Files.exists(file)) {
            throw new CliFailure(ExitCode.USAGE, terminal.text("new.file-exists", file));
        }
        desk.write(project, file, terminal.locale());
        terminal.say(terminal.text("new.written", file));
        return ExitCode.FINE;
    }

    private CaseProject ofBundled(Desk desk) throws CliFailure {
        expect(desk.cases());
        return desk.start(caseId, terminal.locale());
    }

    private WorksheetPack read(Desk desk, Path from) throws CliFailure {
        PackReading reading = desk.readPack(from, terminal.locale());
        if (reading.pack().isEmpty()) {
            String first = reading.problems().get(0).message(terminal.locale());
            throw new CliFailure(ExitCode.FAULTY, from + ": " + first);
        }
        return reading.pack().get();
    }

    /** The first case of the pack, if none is named. */
    private CaseProject of(WorksheetPack pack, Desk desk) throws CliFailure {
        if (!caseId.isEmpty()) {
            expect(pack.cases().stream().map(StarterCase::id).toList());
        }
        StarterCase starter = pack.find(caseId).orElse(pack.cases().get(0));
        return desk.start(pack, starter, terminal.locale());
    }

    private void expect(List<String> cases) throws CliFailure {
        if (!cases.contains(caseId)) {
            String all = String.join(", ", cases);
            String key = caseId.isEmpty() ? "new.no-case" : "new.unknown-case";
            throw new CliFailure(ExitCode.USAGE, terminal.text(key, caseId, all));
        }
    }
}
