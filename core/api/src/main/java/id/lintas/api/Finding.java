package id.lintas.api;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a check says about a place. Make one with {@link StepContext#finding}, which takes the words from the plugin's
 * texts.
 *
 * @param <D> the step's data
 * @param id stable, for filters and tests: {@code "reason-missing"}
 * @param message one sentence: what is missing or wrong, naming the item
 * @param next the same as a short deed for the "next" button ("tulis alasan memilih"), or empty
 * @param place where to go
 * @param fix an obvious repair, or null
 * @param end the open end of the red thread that it tells, or null
 */
public record Finding<D extends Record>(
        String id,
        Severity severity,
        String message,
        String next,
        Place place,
        @Nullable Fix<D> fix,
        ProjectView.@Nullable OpenEnd end) {

    /** One that tells no open end of the thread. */
    public Finding(String id, Severity severity, String message, String next, Place place, @Nullable Fix<D> fix) {
        this(id, severity, message, next, place, fix, null);
    }

    /**
     * A repair that can be undone like any edit.
     *
     * @param label what it does, as a deed: "Acak urutan pilihan"
     */
    public record Fix<D extends Record>(String label, UnaryOperator<D> change) {}

    public Finding<D> withFix(String label, UnaryOperator<D> change) {
        return new Finding<>(id, severity, message, next, place, new Fix<>(label, change), end);
    }

    /** The same, as what tells an open end of the red thread: the host says nothing more of it. */
    public Finding<D> of(ProjectView.OpenEnd told) {
        return new Finding<>(id, severity, message, next, place, fix, told);
    }

    public Optional<Fix<D>> repair() {
        return Optional.ofNullable(fix);
    }
}
