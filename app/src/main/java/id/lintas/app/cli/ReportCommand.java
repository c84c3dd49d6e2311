package id.lintas.app.cli;

import id.lintas.engine.plugin.FormatDeclaration;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.report.ReportOptions;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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

    @Option(names = "--format", paramLabel = "FORMAT", required = true)
    private String format = "";

    @Option(names = "--parts", paramLabel = "PART", split = ",")
    private List<String> parts = List.of();

    @Option(names = "--no-answers")
    private boolean withoutAnswers;

    @Option(names = "--reviews")
    private boolean reviews;

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
        refuseProjectFile();
        Desk desk = workplace.desk();
        FormatDeclaration chosen = format(desk);
        PluginTroubles troubles = new PluginTroubles(desk, terminal);
        CaseProject project = desk.read(file, terminal.locale(), notice -> terminal.complain(file + ": " + notice));
        Optional<byte[]> report = desk.report(project, options(project), chosen);
        if (report.isPresent()) {
            write(report.get(), desk);
        }
        return troubles.complain() || report.isEmpty() ? ExitCode.FAULTY : ExitCode.FINE;
    }

    private FormatDeclaration format(Desk desk) throws CliFailure {
        List<FormatDeclaration> known = desk.formats();
        for (FormatDeclaration one : known) {
            if (one.id().equals(format.toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        String ids = known.stream().map(FormatDeclaration::id).collect(Collectors.joining(", "));
        throw new CliFailure(ExitCode.USAGE, terminal.text("report.unknown-format", format, ids));
    }

    private ReportOptions options(CaseProject project) throws CliFailure {
        Set<String> known = new LinkedHashSet<>(project.steps().keySet());
        known.add(ReportOptions.THREAD);
        known.add(ReportOptions.CONTRIBUTIONS);
        known.add(ReportOptions.REVIEWS);
        for (String part : parts) {
            if (!known.contains(part)) {
                throw new CliFailure(
                        ExitCode.USAGE, terminal.text("report.unknown-part", part, String.join(", ", known)));
            }
        }
        return new ReportOptions(
                language(project),
                Set.copyOf(parts),
                !withoutAnswers,
                reviews || parts.contains(ReportOptions.REVIEWS));
    }

    private Locale language(CaseProject project) {
        boolean own = !terminal.languageChosen() && project.language().equals("en");
        return own ? Locale.ENGLISH : terminal.locale();
    }

    private void write(byte[] report, Desk desk) throws CliFailure {
        if (output.isEmpty()) {
            terminal.out().write(report, 0, report.length);
            terminal.out().flush();
            return;
        }
        desk.writeBytes(report, output.get(), terminal.locale());
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
