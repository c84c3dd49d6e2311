package id.lintas.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code lintas}: the options that all commands share. */
@SuppressWarnings("unused") // picocli fills and reads the fields
@Command(name = "lintas", versionProvider = Version.class)
final class RootCommand implements Runnable {

    /** The languages of the program. */
    enum Language {
        ID,
        EN
    }

    private final Terminal terminal;
    private final Workplace workplace;

    @Spec
    private CommandSpec spec;

    RootCommand(Terminal terminal, Workplace workplace) {
        this.terminal = terminal;
        this.workplace = workplace;
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    // Read by Terminal before parsing; declared here so that it is checked and shows in the help.
    @Option(names = "--lang", paramLabel = "id|en", scope = ScopeType.INHERIT)
    private @Nullable Language language;

    /** @param folders null where none is given */
    @Option(names = "--plugin-folder", paramLabel = "FOLDER", scope = ScopeType.INHERIT)
    void pluginFolders(@Nullable List<Path> folders) {
        workplace.pluginFolders(folders == null ? List.of() : folders);
    }

    // Listed here for the help; Main takes them when there is no command.
    @Option(names = "--safe-mode")
    void safeMode(boolean given) {
        refuse(given);
    }

    @Option(names = "--reset-layout")
    void resetLayout(boolean given) {
        refuse(given);
    }

    @Option(names = "--clean")
    void clean(boolean given) {
        refuse(given);
    }

    @Option(names = "--new-window")
    void newWindow(boolean given) {
        refuse(given);
    }

    private void refuse(boolean given) {
        if (given) {
            throw new ParameterException(spec.commandLine(), terminal.text("usage.window-only"));
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), terminal.text("usage.no-command"));
    }
}
