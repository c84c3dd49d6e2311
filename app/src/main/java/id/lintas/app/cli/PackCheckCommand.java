package id.lintas.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.worksheet.PackProblem;
import id.lintas.engine.worksheet.PackReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lintas pack check}: whether packs can be used, and if not, why and where. */
@Command(name = "check")
final class PackCheckCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workplace workplace;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "text|json")
    private CheckCommand.Format format = CheckCommand.Format.TEXT;

    PackCheckCommand(Terminal terminal, Workplace workplace) {
        this.terminal = terminal;
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        boolean faulty = false;
        for (Path file : files) {
            ObjectNode node = list.addObject().put("file", file.toString());
            try {
                faulty |= !report(file, node);
            } catch (CliFailure e) {
                terminal.complain(e.sentence());
                node.put("usable", false).put("problem", e.sentence());
                faulty = true;
            }
        }
        if (format == CheckCommand.Format.JSON) {
            ObjectNode root = JsonNodeFactory.instance.objectNode();
            root.set("files", list);
            terminal.out().println(root.toPrettyString());
        }
        return faulty ? ExitCode.FAULTY : ExitCode.FINE;
    }

    private boolean report(Path file, ObjectNode node) throws CliFailure {
        PackReading reading = workplace.desk().readPack(file, terminal.locale());
        List<PackProblem> problems = new ArrayList<>(reading.problems());
        reading.pack().ifPresent(pack -> problems.addAll(workplace.desk().advice(pack)));
        boolean usable = reading.pack().isPresent();
        node.put("usable", usable);
        ArrayNode array = node.putArray("problems");
        for (PackProblem problem : problems) {
            describe(problem, array.addObject());
            if (format == CheckCommand.Format.TEXT) {
                String severity = terminal.text(problem.error() ? "severity.error" : "severity.warning");
                terminal.say(file + ": " + severity + ": " + problem.message(terminal.locale()) + " [" + problem.key()
                        + "]");
            }
        }
        if (format == CheckCommand.Format.TEXT) {
            String key = usable ? "pack.usable" : "pack.refused";
            terminal.say(terminal.text(key, file, problems.size()));
        }
        return usable;
    }

    private void describe(PackProblem problem, ObjectNode node) {
        node.put("severity", problem.error() ? "error" : "warning");
        node.put("id", problem.key());
        node.put("pointer", problem.pointer());
        problem.position().ifPresent(p -> node.put("line", p.line()).put("column", p.column()));
        node.put("message", problem.sentence(terminal.locale()));
    }
}
