package id.lintas.app.shell;

import id.lintas.app.action.ActionModel;
import id.lintas.app.view.ViewArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What can be done with the arrangement of the views. */
final class ArrangeActions {

    private static final String MENU = "view/arrange";

    private ArrangeActions() {}

    /** @param area the views of the open project, if there is one */
    static List<ActionModel> list(Supplier<Optional<ViewArea>> area) {
        return List.of(
                action("maximise", "ctrl M", area, ViewArea::toggleMaximised),
                action("next-view", "F6", area, a -> a.cycle(true)),
                action("previous-view", "shift F6", area, a -> a.cycle(false)),
                action("view-menu", "alt MINUS", area, ViewArea::openMenu),
                action("reset-layout", null, area, ViewArea::reset));
    }

    private static ActionModel action(
            String id,
            @org.jspecify.annotations.Nullable String key,
            Supplier<Optional<ViewArea>> area,
            Consumer<ViewArea> deed) {
        return ActionModel.of(id, MENU, "", key, () -> area.get().ifPresent(deed))
                .when(() -> area.get().isPresent());
    }
}
