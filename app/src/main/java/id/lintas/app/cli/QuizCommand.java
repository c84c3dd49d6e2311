package id.lintas.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lintas quiz}: the questions of a class as one quiz. A plugin may have more words of the same group. */
@Command(name = "quiz")
final class QuizCommand implements Runnable {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    private QuizCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static CommandLine group(Terminal terminal, Workplace workplace) {
        return new CommandLine(new QuizCommand(terminal))
                .addSubcommand(new QuizCollectCommand(terminal, workplace))
                .addSubcommand(new QuizStatisticsCommand(terminal, workplace));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), terminal.text("usage.no-command"));
    }
}
