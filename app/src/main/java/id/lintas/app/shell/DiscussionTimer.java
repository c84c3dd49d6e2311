package id.lintas.app.shell;

import id.lintas.app.document.OpenDocument;
import id.lintas.app.timer.TimePlan;
import id.lintas.app.timer.TimerDesk;
import java.time.InstantSource;

/** The timer of a project's discussion; it goes on where it stood when the project was left. */
final class DiscussionTimer {

    private DiscussionTimer() {}

    static TimerDesk of(Services services, OpenDocument document) {
        UserState state = services.state();
        return new TimerDesk(
                services.texts(),
                TimePlan.of(document.project(), services.engine().steps()),
                document.project().id(),
                InstantSource.system(),
                state.value("discussion.time", ""),
                line -> state.change(p -> p.withValue("discussion.time", line)),
                () -> state.value("discussion.sound", "off").equals("on"));
    }
}
