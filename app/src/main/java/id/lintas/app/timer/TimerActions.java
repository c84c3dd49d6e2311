package id.lintas.app.timer;

import id.lintas.app.action.ActionModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What can be done with the timer, for the menu and the keys. */
public final class TimerActions {

    private TimerActions() {}

    /** @param desk that of the open project, if one is open */
    public static List<ActionModel> list(Supplier<Optional<TimerDesk>> desk) {
        return List.of(
                action("timer-toggle", "stopwatch", "F7", desk, DiscussionTimer::toggle),
                action("timer-more", "", "shift F7", desk, DiscussionTimer::addFive),
                ActionModel.of("timer-reset", "task", "", null, () -> with(desk, DiscussionTimer::reset))
                        .when(() -> desk.get().filter(d -> d.timer().started()).isPresent()));
    }

    private interface Deed {
        void on(DiscussionTimer timer);
    }

    private static ActionModel action(
            String id, String icon, String key, Supplier<Optional<TimerDesk>> desk, Deed deed) {
        return ActionModel.of(id, "task", icon, key, () -> with(desk, deed))
                .when(() -> desk.get().filter(TimerDesk::possible).isPresent());
    }

    private static void with(Supplier<Optional<TimerDesk>> desk, Deed deed) {
        desk.get().map(TimerDesk::timer).ifPresent(deed::on);
    }
}
