package id.lintas.app.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line, and in the user's language, what is wrong with the arguments. */
final class UsageErrors {

    private final Terminal terminal;

    UsageErrors(Terminal terminal) {
        this.terminal = terminal;
    }

    int handle(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.complain(sentence(e) + " " + terminal.text("usage.see-help", command + " --help"));
        return ExitCode.USAGE;
    }

    private String sentence(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String arguments = String.join(" ", unmatched.getUnmatched());
            boolean command = !arguments.startsWith("-") && isRoot(e.getCommandLine());
            return terminal.text(command ? "usage.unknown-command" : "usage.unknown-argument", arguments);
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return terminal.text(
                    "usage.missing",
                    missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
        }
        if (e instanceof OverwrittenOptionException twice) {
            return terminal.text("usage.twice", name(twice.getOverwritten()));
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return terminal.text("usage.wrong-value", e.getValue(), name(e.getArgSpec()));
        }
        if (e.getArgSpec() != null) {
            return terminal.text("usage.missing", name(e.getArgSpec()));
        }
        return String.valueOf(e.getMessage());
    }

    private static boolean isRoot(CommandLine line) {
        return line.getParent() == null;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
