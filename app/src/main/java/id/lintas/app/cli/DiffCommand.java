package id.lintas.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.report.HtmlReport;
import id.lintas.engine.report.ReportBlock;
import id.lintas.engine.report.ReportDocument;
import id.lintas.engine.report.ReportSection;
import id.lintas.engine.store.compare.Difference;
import id.lintas.engine.store.compare.ProjectComparison;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lintas diff}: in what two project files differ, item by item and field by field. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

    /** How differences are written. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    private final Terminal terminal;
    private final Workplace workplace;

    @Parameters(paramLabel = "A", index = "0")
    private Path first = Path.of("");

    @Parameters(paramLabel = "B", index = "1")
    private Path second = Path.of("");

    @Option(names = "--format", paramLabel = "text|json|html")
    private Format format = Format.TEXT;

    DiffCommand(Terminal terminal, Workplace workplace) {
        this.terminal = terminal;
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CliFailure {
        Desk desk = workplace.desk();
        List<Difference> differences = ProjectComparison.of(read(desk, first), read(desk, second));
        switch (format) {
            case JSON -> terminal.out().println(json(differences));
            case HTML -> terminal.out().print(html(differences));
            default -> text(differences);
        }
        return ExitCode.FINE;
    }

    private CaseProject read(Desk desk, Path file) throws CliFailure {
        return desk.read(file, terminal.locale(), notice -> terminal.complain(file + ": " + notice));
    }

    private void text(List<Difference> differences) {
        for (Difference d : differences) {
            terminal.say(where(d) + ": " + what(d));
        }
        terminal.say(terminal.text("diff.count", differences.size()));
    }

    private String what(Difference d) {
        return switch (d.kind()) {
            case ADDED -> terminal.text("diff.added", d.after());
            case REMOVED -> terminal.text("diff.removed", d.before());
            case CHANGED -> terminal.text("diff.changed", d.before(), d.after());
            case MOVED -> terminal.text("diff.moved");
        };
    }

    private static String where(Difference d) {
        String area =
                d.area() == Difference.Area.STEP ? d.step() : d.area().name().toLowerCase(Locale.ROOT);
        String item = d.item().isEmpty() ? "" : "/" + d.item();
        return area + item + (d.field().isEmpty() ? "" : "." + d.field());
    }

    private static String json(List<Difference> differences) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Difference d : differences) {
            list.addObject()
                    .put("area", d.area().name().toLowerCase(Locale.ROOT))
                    .put("step", d.step())
                    .put("item", d.item())
                    .put("label", d.label())
                    .put("field", d.field())
                    .put("kind", d.kind().name().toLowerCase(Locale.ROOT))
                    .put("before", d.before())
                    .put("after", d.after());
        }
        return JsonNodeFactory.instance.objectNode().set("differences", list).toPrettyString();
    }

    private String html(List<Difference> differences) {
        List<List<String>> rows = differences.stream()
                .map(d -> List.of(where(d), d.before(), d.after()))
                .toList();
        ReportBlock body = rows.isEmpty()
                ? new ReportBlock.Paragraph(terminal.text("diff.count", 0))
                : new ReportBlock.Table(
                        List.of(terminal.text("diff.where"), first.toString(), second.toString()), rows);
        String title = terminal.text("diff.title");
        return new HtmlReport()
                .render(new ReportDocument(
                        terminal.locale(),
                        title,
                        "",
                        List.of(),
                        List.of(new ReportSection(terminal.text("diff.count", differences.size()), List.of(body)))));
    }
}
