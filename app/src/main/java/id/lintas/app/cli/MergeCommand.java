package id.lintas.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.api.Place;
import id.lintas.engine.merge.Conflict;
import id.lintas.engine.merge.ProjectMerge;
import id.lintas.engine.project.CaseProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lintas merge}: puts copies of a project together; also as git's merge driver, with {@code --base}. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workplace workplace;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--base", paramLabel = "BASE")
    private Optional<Path> base = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true)
    private Path output = Path.of("");

    MergeCommand(Terminal terminal, Workplace workplace) {
        this.terminal = terminal;
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CliFailure {
        Desk desk = workplace.desk();
        List<CaseProject> copies = new ArrayList<>();
        for (Path file : files) {
            CaseProject copy = read(desk, file);
            if (!copies.isEmpty() && !copies.get(0).id().equals(copy.id())) {
                throw new CliFailure(ExitCode.USAGE, terminal.text("merge.different", file, files.get(0)));
            }
            copies.add(copy);
        }
        ProjectMerge.Result result = merge(desk, copies);
        desk.write(result.project(), output, terminal.locale());
        report(result);
        return result.conflicts().isEmpty() ? ExitCode.FINE : ExitCode.FAULTY;
    }

    /** Git gives an empty file where there is no ancestor. */
    private ProjectMerge.Result merge(Desk desk, List<CaseProject> copies) throws CliFailure {
        if (base.isEmpty()) {
            return desk.merge(copies, terminal.locale());
        }
        Path ancestor = base.get();
        return desk.merge(
                ancestor.toFile().length() == 0 ? Optional.empty() : Optional.of(read(desk, ancestor)),
                copies,
                terminal.locale());
    }

    private CaseProject read(Desk desk, Path file) throws CliFailure {
        try {
            CaseProject project = desk.read(file, terminal.locale(), notice -> terminal.complain(file + ": " + notice));
            if (desk.readOnly(project)) {
                throw new CliFailure(ExitCode.USAGE, terminal.text("merge.newer", file));
            }
            desk.remember(project, file);
            return project;
        } catch (CliFailure e) {
            throw new CliFailure(ExitCode.USAGE, e.sentence());
        }
    }

    private void report(ProjectMerge.Result result) {
        if (!result.withAncestor() && files.size() > 1) {
            terminal.complain(terminal.text("merge.no-ancestor"));
        }
        for (Conflict conflict : result.conflicts()) {
            terminal.say(terminal.text("merge.conflict", place(conflict), sides(conflict)));
        }
        terminal.say(terminal.text("merge.written", output, result.conflicts().size()));
    }

    private static String place(Conflict conflict) {
        Place place = conflict.place();
        if (conflict.step().isEmpty()) {
            return conflict.path().substring(1);
        }
        String item = place.item().isEmpty() ? "" : "/" + place.item();
        return conflict.step() + item + (place.field().isEmpty() ? "" : "." + place.field());
    }

    private String sides(Conflict conflict) {
        return conflict.sides().stream().map(s -> who(s) + value(s.value())).collect(Collectors.joining(" | "));
    }

    private static String who(Conflict.Side side) {
        return side.savedBy().isEmpty() ? "" : side.savedBy() + ": ";
    }

    private String value(JsonNode value) {
        if (value.isMissingNode()) {
            return terminal.text("merge.removed");
        }
        return value.isTextual() ? "\"" + value.textValue() + "\"" : value.toString();
    }
}
