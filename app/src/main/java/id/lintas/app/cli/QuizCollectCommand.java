package id.lintas.app.cli;

import id.lintas.engine.classquiz.ClassQuiz;
import id.lintas.engine.classquiz.ClassQuizFile;
import id.lintas.engine.classquiz.CollectedQuestions;
import id.lintas.engine.classquiz.PageOptions;
import id.lintas.engine.classquiz.QuizFiles;
import id.lintas.engine.classquiz.QuizPage;
import id.lintas.engine.plugin.FormatDeclaration;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code lintas quiz collect DIR -o OUT}: all questions of a folder of projects as one quiz. Ends with {@link ExitCode#FAULTY} if a file
 * cannot be read or nothing can be asked.
 */
@Command(name = "collect")
final class QuizCollectCommand implements Callable<Integer> {

    private static final String JSON = "json";
    private static final String HTML = "html";

    private final Terminal terminal;
    private final Workplace workplace;

    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true)
    private Path output = Path.of("");

    @Option(names = "--format", paramLabel = "json|html|gift|xml|…")
    private Optional<String> format = Optional.empty();

    @Option(names = "--title", paramLabel = "TITLE")
    private Optional<String> title = Optional.empty();

    @Option(names = "--count", paramLabel = "N")
    private Optional<Integer> count = Optional.empty();

    @Option(names = "--seed", paramLabel = "N")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--feedback", paramLabel = "full|score|none")
    private PageOptions.Feedback feedback = PageOptions.Feedback.FULL;

    QuizCollectCommand(Terminal terminal, Workplace workplace) {
        this.terminal = terminal;
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CliFailure {
        Desk desk = workplace.desk();
        String wished = wished();
        Optional<FormatDeclaration> plugins = other(wished, desk);
        PluginTroubles troubles = new PluginTroubles(desk, terminal);
        CollectedQuestions collected = desk.collect(folder, name(), terminal.locale());
        collected.remarks(terminal.locale()).forEach(terminal::complain);
        ClassQuiz quiz = collected.quiz();
        if (count.isPresent()) {
            quiz = quiz.pick(Math.max(1, count.get()), seed.orElse(1L));
        }
        if (quiz.questions().isEmpty()) {
            terminal.complain(terminal.text("quiz.nothing", folder));
            return ExitCode.FAULTY;
        }
        boolean written = write(quiz, wished, plugins, desk);
        boolean faulty = troubles.complain() || !written || !collected.closed().isEmpty();
        return faulty ? ExitCode.FAULTY : ExitCode.FINE;
    }

    private String name() {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return title.filter(t -> !t.isBlank())
                .orElseGet(() -> terminal.text("quiz.title", last == null ? folder : last));
    }

    /** What was asked for, or what the ending of the file says. */
    private String wished() throws CliFailure {
        String file = output.toString().toLowerCase(Locale.ROOT);
        if (file.endsWith(".lintas.json")) {
            throw new CliFailure(ExitCode.USAGE, terminal.text("quiz.over-project", output));
        }
        String ending = file.substring(file.lastIndexOf('.') + 1);
        return format.orElse(ending).toLowerCase(Locale.ROOT);
    }

    private Optional<FormatDeclaration> other(String wished, Desk desk) throws CliFailure {
        if (wished.equals(JSON) || wished.equals(HTML)) {
            return Optional.empty();
        }
        List<String> known = new ArrayList<>(List.of(JSON));
        for (FormatDeclaration one : desk.formats()) {
            if (one.id().equals(wished)) {
                return Optional.of(one);
            }
            known.add(one.id());
        }
        throw new CliFailure(ExitCode.USAGE, terminal.text("report.unknown-format", wished, String.join(", ", known)));
    }

    private boolean write(ClassQuiz quiz, String wished, Optional<FormatDeclaration> plugins, Desk desk)
            throws CliFailure {
        if (plugins.isPresent()) {
            Optional<byte[]> bytes = desk.write(quiz, plugins.get());
            if (bytes.isEmpty()) {
                return false;
            }
            desk.writeBytes(bytes.get(), output, terminal.locale());
        } else if (wished.equals(HTML)) {
            OptionalLong order = seed.map(OptionalLong::of).orElseGet(OptionalLong::empty);
            String page = QuizPage.render(quiz, new PageOptions(feedback, order));
            desk.writeBytes(page.getBytes(StandardCharsets.UTF_8), output, terminal.locale());
            Path key = QuizFiles.keyBeside(output);
            desk.writeBytes(ClassQuizFile.write(quiz), key, terminal.locale());
            terminal.say(terminal.text("quiz.key-written", key));
        } else {
            desk.writeBytes(ClassQuizFile.write(quiz), output, terminal.locale());
        }
        terminal.say(terminal.text(
                "quiz.written", output, quiz.questions().size(), quiz.groups().size()));
        return true;
    }
}
