package id.lintas.app.cli;

import id.lintas.engine.plugin.VerbDeclaration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands of plugins. They take their arguments as they are, so they are found before the command line's library looks at
 * them; in the help they stand beside ours. Plugins are looked for only where none of ours is meant.
 */
final class PluginVerbs {

    /** A command with its arguments. */
    interface Command {
        int run() throws CliFailure;
    }

    /** Options of {@code lintas} itself that have a value. */
    private static final Set<String> OURS = Set.of("--lang", "--plugin-folder");

    private final Terminal terminal;
    private final Workplace workplace;
    private final List<String> before = new ArrayList<>();
    private final List<String> behind = new ArrayList<>();

    PluginVerbs(Terminal terminal, Workplace workplace, String[] args) {
        this.terminal = terminal;
        this.workplace = workplace;
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            String option = args[i].replaceFirst("=.*", "");
            if (OURS.contains(option)) {
                String value = args[i].contains("=")
                        ? args[i].replaceFirst("[^=]*=", "")
                        : i + 1 < args.length ? args[++i] : "";
                if (option.equals("--plugin-folder")) {
                    folders.add(Path.of(value));
                }
            } else if (behind.isEmpty() && args[i].startsWith("-")) {
                before.add(args[i]);
            } else {
                behind.add(args[i]);
            }
        }
        workplace.pluginFolders(folders);
    }

    /** The command that the arguments name, if it is a plugin's. */
    Optional<Command> named(CommandLine line) {
        if (behind.isEmpty() || !before.isEmpty() || ours(line)) {
            return Optional.empty();
        }
        return declared(line).stream()
                .filter(v -> v.name().equals(behind.get(0)))
                .findFirst()
                .map(v -> () -> run(v, behind.subList(1, behind.size())));
    }

    /** A group of ours leaves the words to a plugin that it does not know itself. */
    private boolean ours(CommandLine line) {
        CommandLine command = line.getSubcommands().get(behind.get(0));
        if (command == null || command.getSubcommands().isEmpty()) {
            return command != null;
        }
        String word = behind.size() > 1 ? behind.get(1) : "-";
        return word.startsWith("-") || command.getSubcommands().containsKey(word);
    }

    /** Puts them into the help of {@code lintas}, if that is what is asked for. */
    void describe(CommandLine line) {
        if (!behind.isEmpty() && (behind.contains("--help") || behind.contains("-h")) && ours(line)) {
            describeGroup(line);
        } else if (behind.isEmpty() && (before.contains("--help") || before.contains("-h"))) {
            declared(line).forEach(verb -> {
                CommandSpec spec = CommandSpec.create();
                spec.usageMessage().description(verb.summary(terminal.locale()).replace("%", "%%"));
                if (!line.getSubcommands().containsKey(verb.name())) {
                    line.addSubcommand(verb.name(), spec);
                }
            });
        }
    }

    /** In the help of a group of ours, what plugins add to it. */
    private void describeGroup(CommandLine line) {
        CommandLine group = line.getSubcommands().get(behind.get(0));
        if (!group.getSubcommands().isEmpty()) {
            String[] more = declared(line).stream()
                    .filter(v -> v.name().equals(behind.get(0)))
                    .map(v -> ("lintas " + v.name() + " " + v.usage() + ": " + v.summary(terminal.locale()))
                            .replace("%", "%%"))
                    .toArray(String[]::new);
            group.getCommandSpec().usageMessage().footer(more);
        }
    }

    /** Those that are not hidden by a command of ours; a group of ours hides none. */
    private List<VerbDeclaration> declared(CommandLine line) {
        return workplace.desk().plugins().stream()
                .flatMap(m -> m.verbs().stream())
                .filter(v -> {
                    CommandLine same = line.getSubcommands().get(v.name());
                    return same == null || !same.getSubcommands().isEmpty();
                })
                .toList();
    }

    private int run(VerbDeclaration verb, List<String> arguments) throws CliFailure {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            terminal.say(terminal.text("verb.usage", verb.name(), verb.usage()).strip());
            terminal.say(verb.summary(terminal.locale()));
            return ExitCode.FINE;
        }
        PluginTroubles troubles = new PluginTroubles(workplace.desk(), terminal);
        int code = workplace.desk().run(verb, arguments, terminal);
        return troubles.complain() && code == ExitCode.FINE ? ExitCode.FAULTY : code;
    }
}
