package id.lintas.app.cli;

import id.lintas.engine.plugin.PluginProblem;
import java.util.List;

/** Tells of what plugins did wrong during a command; what was wrong with an installed plugin before does not count. */
final class PluginTroubles {

    private final Desk desk;
    private final Terminal terminal;
    private final int before;

    PluginTroubles(Desk desk, Terminal terminal) {
        this.desk = desk;
        this.terminal = terminal;
        this.before = desk.problems().size();
    }

    /** Writes a line for each; gives whether there was any. */
    boolean complain() {
        List<PluginProblem> problems = desk.problems();
        List<PluginProblem> since = problems.subList(before, problems.size());
        since.forEach(p -> terminal.complain(p.message().apply(terminal.locale())));
        return !since.isEmpty();
    }
}
