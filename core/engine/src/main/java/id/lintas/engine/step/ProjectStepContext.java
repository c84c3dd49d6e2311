package id.lintas.engine.step;

import id.lintas.api.ProjectView;
import id.lintas.api.Settings;
import id.lintas.api.StepContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a step is given: its own resources, and the project around it, whose worksheet may word things its own way.
 *
 * @param step its id; empty for a view or a command
 */
public record ProjectStepContext(StepResources resources, Locale locale, ProjectView project, String step)
        implements StepContext {

    /** Without the worksheet's wording. */
    public ProjectStepContext(StepResources resources, Locale locale, ProjectView project) {
        this(resources, locale, project, "");
    }

    private Wording wording() {
        return new Wording(project.settings(), step);
    }

    @Override
    public String text(String key, Object... arguments) {
        return wording()
                .find(key, locale, arguments)
                .orElseGet(() -> resources.texts(locale).get(key, arguments));
    }

    @Override
    public Optional<String> findText(String key) {
        Wording wording = wording();
        return wording.knows(key)
                ? wording.find(key, locale)
                : resources.texts(locale).find(key);
    }

    @Override
    public <R extends Record> R preferences(Settings.Page<R> page) {
        return resources.preferences(page);
    }

    @Override
    public <R extends Record> List<Contribution<R>> contributions(String name, Class<R> type) {
        List<Contribution<R>> all = new ArrayList<>();
        if (!WorksheetData.alone(project.settings(), name)) {
            all.addAll(resources.contributions(name, type));
        }
        resources.worksheet(project.settings(), name, type).ifPresent(all::add);
        return List.copyOf(all);
    }

    @Override
    public <R extends Record> R resource(String name, Class<R> type) {
        return resources.file(name, type);
    }
}
