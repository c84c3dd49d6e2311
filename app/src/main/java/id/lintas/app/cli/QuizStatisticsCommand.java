package id.lintas.app.cli;

import id.lintas.engine.classquiz.ClassQuiz;
import id.lintas.engine.classquiz.ClassQuizFile;
import id.lintas.engine.classquiz.QuizProblem;
import id.lintas.engine.classquiz.result.ClassResults;
import id.lintas.engine.classquiz.result.QuizResult;
import id.lintas.engine.classquiz.result.ResultFiles;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.WholeFile;
import id.lintas.engine.task.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code lintas quiz statistics DIR|FILE…}: scores and item statistics of the results in folders, archives and files. Ends with
 * {@link ExitCode#FAULTY} if a result cannot be used.
 */
@Command(name = "statistics")
final class QuizStatisticsCommand implements Callable<Integer> {

    /** How it is written. */
    enum Format {
        TEXT,
        CSV,
        JSON
    }

    /** What a table of CSV has a line for. */
    enum Table {
        QUESTIONS,
        PARTICIPANTS,
        GROUPS
    }

    private final Terminal terminal;
    private final Workplace workplace;

    @Parameters(paramLabel = "DIR|FILE", arity = "1..*", descriptionKey = "place")
    private List<Path> places = new ArrayList<>();

    @Option(names = "--quiz", paramLabel = "FILE")
    private Optional<Path> quiz = Optional.empty();

    @Option(names = "--format", paramLabel = "text|csv|json")
    private Format format = Format.TEXT;

    @Option(names = "--table", paramLabel = "questions|participants|groups")
    private Table table = Table.QUESTIONS;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT")
    private Optional<Path> output = Optional.empty();

    QuizStatisticsCommand(Terminal terminal, Workplace workplace) {
        this.terminal = terminal;
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CliFailure {
        ResultFiles files = files();
        files.closed()
                .forEach(c -> terminal.complain(c.file() + ": " + c.reason().apply(terminal.locale())));
        ClassResults results = ClassResults.of(quiz(files), files.results());
        results.leftOut().forEach(l -> terminal.complain(l.said(terminal.locale())));
        StatisticsText text = new StatisticsText(results, terminal);
        put(
                switch (format) {
                    case CSV -> String.join("\r\n", new StatisticsCsv(results).lines(table)) + "\r\n";
                    case JSON -> StatisticsJson.of(results);
                    default -> String.join(System.lineSeparator(), text.lines());
                });
        boolean faulty = !files.closed().isEmpty() || results.participants().isEmpty();
        return faulty ? ExitCode.FAULTY : ExitCode.FINE;
    }

    private ResultFiles files() throws CliFailure {
        try {
            return ResultFiles.read(places, Progress.NONE);
        } catch (IOException e) {
            throw new CliFailure(ExitCode.FAULTY, terminal.text("review.no-folder", places.get(0)));
        }
    }

    /** The one that is named, or the one that lies beside the results and fits them. */
    private ClassQuiz quiz(ResultFiles files) throws CliFailure {
        if (quiz.isPresent()) {
            try {
                return ClassQuizFile.read(new WholeFile().read(quiz.get(), ClassQuizFile.MOST_BYTES));
            } catch (StoreException e) {
                throw new CliFailure(ExitCode.FAULTY, e.message(terminal.locale()));
            } catch (QuizProblem e) {
                throw new CliFailure(ExitCode.FAULTY, quiz.get() + ": " + e.reason(terminal.locale()));
            }
        }
        List<String> answered =
                files.results().values().stream().map(QuizResult::quiz).toList();
        return files.quizzes().stream()
                .filter(q -> answered.contains(q.id()))
                .findFirst()
                .orElseThrow(() -> new CliFailure(ExitCode.USAGE, terminal.text("statistics.no-quiz")));
    }

    private void put(String text) throws CliFailure {
        if (output.isEmpty()) {
            text.strip().lines().forEach(format == Format.TEXT ? terminal::say : terminal::print);
            return;
        }
        byte[] bytes = (text.strip() + "\n").getBytes(StandardCharsets.UTF_8);
        workplace.desk().writeBytes(bytes, output.get(), terminal.locale());
        terminal.say(terminal.text("report.written", output.get()));
    }
}
