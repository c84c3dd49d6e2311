package id.lintas.engine.step;

import id.lintas.api.Settings;
import id.lintas.api.StepContext.Contribution;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** What the project's worksheet brings beside the plugins' data: the settings {@code data.<name>} and {@code .only}. */
final class WorksheetData {

    private static final String WORKSHEET = "worksheet";

    private WorksheetData() {}

    /** Whether the worksheet wants its own alone. */
    static boolean alone(Settings settings, String name) {
        return settings.flag("data." + name + ".only", false);
    }

    /** Settings come from a file: what does not fit is left out. */
    static <R extends Record> Optional<Contribution<R>> of(
            Settings settings, String name, Class<R> type, RecordBinder binder) {
        if (!(settings.values().get("data." + name) instanceof Map<?, ?> data)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Contribution<>(WORKSHEET, binder.mapper().convertValue(data, type)));
        } catch (IllegalArgumentException e) {
            LoggerFactory.getLogger(WorksheetData.class).warn("The worksheet's {} cannot be read", name, e);
            return Optional.empty();
        }
    }
}
