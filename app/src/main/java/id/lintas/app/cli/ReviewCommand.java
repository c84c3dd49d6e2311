package id.lintas.app.cli;

import id.lintas.engine.mark.Pseudonyms;
import id.lintas.engine.review.ReviewRow;
import id.lintas.engine.review.similar.NearPair;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lintas review}: how far the projects of a folder are, those in its subfolders and archives too, and their points. */
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {

    /** How the table is written. */
    enum Format {
        TEXT,
        CSV,
        JSON,
        XLSX
    }

    private final Terminal terminal;
    private final Workplace workplace;

    @Parameters(paramLabel = "DIR", arity = "1")
    private @Nullable Path folder;

    @Option(names = "--format", paramLabel = "text|csv|json|xlsx")
    private Format format = Format.TEXT;

    @Option(names = "--similar")
    private boolean similar;

    @Option(names = "--earlier", paramLabel = "DIR")
    private Optional<Path> earlier = Optional.empty();

    @Option(names = "--anonymous")
    private boolean anonymous;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT")
    private Optional<Path> output = Optional.empty();

    ReviewCommand(Terminal terminal, Workplace workplace) {
        this.terminal = terminal;
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CliFailure {
        if (format == Format.XLSX && output.isEmpty()) {
            throw new CliFailure(ExitCode.USAGE, terminal.text("review.needs-output"));
        }
        if (similar && format == Format.XLSX) {
            throw new CliFailure(ExitCode.USAGE, terminal.text("similar.no-workbook"));
        }
        if (earlier.isPresent() && !similar) {
            throw new CliFailure(ExitCode.USAGE, terminal.text("similar.earlier-alone"));
        }
        Desk desk = workplace.desk();
        PluginTroubles troubles = new PluginTroubles(desk, terminal);
        Path place = Objects.requireNonNull(folder);
        List<ReviewRow> rows = desk.review(place, terminal.locale());
        if (similar) {
            compare(rows, desk);
            return troubles.complain() ? ExitCode.FAULTY : ExitCode.FINE;
        }
        ClassMarks marks = ClassMarks.of(rows, desk.reviewFiles(place), names(desk, rows));
        write(new ReviewTable(rows, marks, terminal.locale()), desk);
        boolean unreadable = rows.stream().anyMatch(r -> r.reviewed().isEmpty());
        return troubles.complain() || unreadable ? ExitCode.FAULTY : ExitCode.FINE;
    }

    private void compare(List<ReviewRow> rows, Desk desk) throws CliFailure {
        List<NearPair> pairs = desk.similar(rows, earlier, terminal.locale());
        List<ReviewRow> named = new ArrayList<>(rows);
        pairs.forEach(p -> named.add(
                new ReviewRow(p.other().submission(), Optional.of(p.other().reviewed()), in -> "")));
        SimilarTable table = new SimilarTable(pairs, names(desk, named));
        String written = switch (format) {
            case CSV -> table.csv() + "\r\n";
            case JSON -> table.json() + System.lineSeparator();
            default -> table.text(terminal);
        };
        if (output.isPresent()) {
            put(written.getBytes(StandardCharsets.UTF_8), desk);
        } else {
            terminal.out().print(written);
        }
    }

    private Optional<Pseudonyms> names(Desk desk, List<ReviewRow> rows) throws CliFailure {
        List<String> keys = rows.stream()
                .flatMap(r -> r.reviewed().stream())
                .map(ClassMarks::key)
                .toList();
        return anonymous ? Optional.of(desk.pseudonyms(keys, terminal.locale())) : Optional.empty();
    }

    private void write(ReviewTable table, Desk desk) throws CliFailure {
        if (format == Format.XLSX) {
            put(desk.workbook(table.document(), terminal.locale()), desk);
        } else if (output.isPresent()) {
            put(written(table).getBytes(StandardCharsets.UTF_8), desk);
        } else {
            terminal.out().print(written(table));
        }
    }

    private String written(ReviewTable table) {
        return switch (format) {
            case CSV -> table.csv() + "\r\n";
            case JSON -> table.json() + System.lineSeparator();
            default -> table.text(terminal);
        };
    }

    private void put(byte[] bytes, Desk desk) throws CliFailure {
        desk.writeBytes(bytes, output.orElseThrow(), terminal.locale());
        terminal.say(terminal.text("review.written", output.orElseThrow()));
    }
}
