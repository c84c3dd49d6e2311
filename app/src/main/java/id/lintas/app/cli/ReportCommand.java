package id.lintas.app.cli;

import id.lintas.app.look.Look;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.report.ReportFormat;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lintas report}: a project to hand in, in the project's own language unless another is asked for. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private static final String PROJECT_ENDING = ".lintas.json";

    private final Terminal terminal;
    private final Workplace workplace;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "html|md", required = true)
    private String format = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT")
    private Optional<Path> output = Optional.empty();

    ReportCommand(Terminal terminal, Workplace workplace) {
        this.terminal = terminal;
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CliFailure {
        ReportFormat chosen = ReportFormat.builtIn(Look::drawingFont).stream()
                .filter(f -> f.id().equals(format.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new CliFailure(ExitCode.USAGE, terminal.text("report.unknown-format", format)));
        refuseProjectFile();
        Desk desk = workplace.desk();
        PluginTroubles troubles = new PluginTroubles(desk, terminal);
        CaseProject project = desk.read(file, terminal.locale(), notice -> terminal.complain(file + ": " + notice));
        write(chosen.render(desk.report(project, language(project))), desk);
        return troubles.complain() ? ExitCode.FAULTY : ExitCode.FINE;
    }

    private Locale language(CaseProject project) {
        boolean own = !terminal.languageChosen() && project.language().equals("en");
        return own ? Locale.ENGLISH : terminal.locale();
    }

    private void write(String report, Desk desk) throws CliFailure {
        if (output.isEmpty()) {
            terminal.out().print(report);
            return;
        }
        desk.writeText(report, output.get(), terminal.locale());
        terminal.say(terminal.text("report.written", output.get()));
    }

    /** A slip of the keyboard must not put a report over somebody's project. */
    private void refuseProjectFile() throws CliFailure {
        boolean project = output.filter(o -> o.toString().endsWith(PROJECT_ENDING)
                        || o.toAbsolutePath()
                                .normalize()
                                .equals(file.toAbsolutePath().normalize()))
                .isPresent();
        if (project) {
            throw new CliFailure(ExitCode.USAGE, terminal.text("report.over-project", output.get()));
        }
    }
}
