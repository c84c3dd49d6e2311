package id.lintas.engine.step;

import id.lintas.api.ProjectView;
import id.lintas.api.Settings;
import id.lintas.api.StepContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a step is given: its own resources, and the project around it. */
public record ProjectStepContext(StepResources resources, Locale locale, ProjectView project) implements StepContext {

    @Override
    public String text(String key, Object... arguments) {
        return resources.texts(locale).get(key, arguments);
    }

    @Override
    public Optional<String> findText(String key) {
        return resources.texts(locale).find(key);
    }

    @Override
    public <R extends Record> R preferences(Settings.Page<R> page) {
        return resources.preferences(page);
    }

    @Override
    public <R extends Record> List<Contribution<R>> contributions(String name, Class<R> type) {
        return resources.contributions(name, type);
    }

    @Override
    public <R extends Record> R resource(String name, Class<R> type) {
        return resources.file(name, type);
    }
}
