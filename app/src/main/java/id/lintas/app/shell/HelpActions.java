package id.lintas.app.shell;

import id.lintas.app.action.ActionModel;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What helps: keys, the tour, plugins, a report of a problem, the version. */
final class HelpActions {

    private static final String MENU = "help";

    private HelpActions() {}

    /**
     * @param all the actions whose keys are shown
     * @param tour possible only if a project is open
     */
    static List<ActionModel> list(
            Services services, Supplier<List<ActionModel>> all, Runnable tour, BooleanSupplier isOpen) {
        ProblemRoom problems = new ProblemRoom(services);
        return List.of(
                ActionModel.of("keys", MENU, "", "ctrl shift L", () -> InfoDialogs.keys(services, all.get())),
                ActionModel.of("tour", MENU, "compass", null, tour).when(isOpen),
                ActionModel.of("plugins", MENU, "", null, () -> InfoDialogs.plugins(services)),
                ActionModel.of("problem-report", MENU, "shield-exclamation", null, problems::copyReport),
                ActionModel.of("about", MENU, "info-circle", null, () -> InfoDialogs.about(services)));
    }
}
