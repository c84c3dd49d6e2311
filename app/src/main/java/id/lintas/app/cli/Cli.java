package id.lintas.app.cli;

import id.lintas.engine.text.Texts;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The commands of {@code lintas}. */
public final class Cli {

    private Cli() {}

    /** Runs a command; gives 0, or 1 if a project has errors or cannot be read, or 2 for wrong usage. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, out, err, EngineDesk::open);
    }

    /** What to say when a window was asked for and cannot be. */
    public static String noDisplay() {
        return Texts.of(Cli.class, Texts.INDONESIAN).get("no-display");
    }

    /** Does once what commands do, without a result, for the class-data archive. */
    public static void train() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        run(new String[] {"--help"}, nowhere, nowhere);
        run(new String[] {"plugins"}, nowhere, nowhere);
    }

    static int run(String[] args, PrintStream out, PrintStream err, Function<List<Path>, Desk> open) {
        Terminal terminal = Terminal.of(out, err, args);
        Workplace workplace = new Workplace(open);
        PluginVerbs verbs = new PluginVerbs(terminal, workplace, args);
        CommandLine line = commandLine(terminal, workplace);
        Optional<PluginVerbs.Command> verb = verbs.named(line);
        verbs.describe(line);
        int code = verb.isPresent() ? execute(verb.get(), terminal) : line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static int execute(PluginVerbs.Command verb, Terminal terminal) {
        try {
            return verb.run();
        } catch (CliFailure e) {
            return failed(e, terminal);
        }
    }

    static CommandLine commandLine(Terminal terminal, Workplace workplace) {
        CommandLine line = new CommandLine(new RootCommand(terminal, workplace))
                .addSubcommand(new NewCommand(terminal, workplace))
                .addSubcommand(new CheckCommand(terminal, workplace))
                .addSubcommand(new ReportCommand(terminal, workplace))
                .addSubcommand(new MergeCommand(terminal, workplace))
                .addSubcommand(new DiffCommand(terminal, workplace))
                .addSubcommand(new ReviewCommand(terminal, workplace))
                .addSubcommand(new CommandLine(new PackCommand(terminal))
                        .addSubcommand(new PackCheckCommand(terminal, workplace)))
                .addSubcommand("quiz", QuizCommand.group(terminal, workplace))
                .addSubcommand(new PluginsCommand(terminal, workplace))
                .setResourceBundle(ResourceBundle.getBundle(
                        Cli.class.getPackageName() + ".messages",
                        terminal.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler((e, args) -> new UsageErrors(terminal).handle(e))
                .setExecutionExceptionHandler((e, command, result) -> failed(e, terminal));
        line.getSubcommands().values().forEach(sub -> {
            nameCommandLabel(sub, terminal);
            sub.getSubcommands().values().forEach(inner -> nameCommandLabel(inner, terminal));
        });
        nameCommandLabel(line, terminal);
        return line;
    }

    private static void nameCommandLabel(CommandLine line, Terminal terminal) {
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel("[" + terminal.text("label.command") + "]");
    }

    private static int failed(Exception e, Terminal terminal) {
        if (e instanceof CliFailure failure) {
            terminal.complain(failure.sentence());
            return failure.exitCode();
        }
        terminal.complain(terminal.text("failed.unexpectedly", e.getClass().getSimpleName(), e.getMessage()));
        return ExitCode.FAULTY;
    }
}
