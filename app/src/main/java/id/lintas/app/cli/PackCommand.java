package id.lintas.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lintas pack}: what can be done with worksheet packs. */
@SuppressWarnings("unused") // picocli fills the fields
@Command(name = "pack")
final class PackCommand implements Runnable {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    PackCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), terminal.text("usage.no-command"));
    }
}
