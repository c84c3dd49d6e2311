package id.lintas.app.cli;

import id.lintas.engine.plugin.PluginManifest;
import id.lintas.engine.plugin.StepDeclaration;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** {@code lintas plugins}: what is installed, from where, with which tasks; and what cannot be used, and why. */
@Command(name = "plugins")
final class PluginsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Workplace workplace;

    PluginsCommand(Terminal terminal, Workplace workplace) {
        this.terminal = terminal;
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Desk desk = workplace.desk();
        for (PluginManifest plugin : desk.plugins()) {
            terminal.say(describe(plugin));
        }
        desk.problems().forEach(p -> terminal.complain(p.message().apply(terminal.locale())));
        return desk.problems().isEmpty() ? ExitCode.FINE : ExitCode.FAULTY;
    }

    private String describe(PluginManifest plugin) {
        String steps = plugin.steps().stream()
                .map((StepDeclaration step) -> step.title(terminal.locale()))
                .collect(Collectors.joining(", "));
        return plugin.id() + " " + plugin.version() + " – " + (steps.isEmpty() ? plugin.description() : steps) + " ("
                + plugin.location() + ")";
    }
}
