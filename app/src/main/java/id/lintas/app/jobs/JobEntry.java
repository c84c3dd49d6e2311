package id.lintas.app.jobs;

import id.lintas.engine.task.Job;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that ran, or that happened to the window.
 *
 * @param name in a language
 * @param reason why it failed, or what more there is to say, in a language; empty for nothing
 * @param cause for those who want the details
 */
public record JobEntry(
        Function<Locale, String> name,
        Instant started,
        Duration duration,
        Job.State state,
        Function<Locale, String> reason,
        Optional<Throwable> cause) {

    boolean failed() {
        return state == Job.State.FAILED || state == Job.State.GIVEN_UP;
    }
}
