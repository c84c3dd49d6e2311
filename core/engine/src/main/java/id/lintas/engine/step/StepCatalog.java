package id.lintas.engine.step;

import id.lintas.api.StepContext.Contribution;
import id.lintas.api.WorksheetStep;
import id.lintas.engine.plugin.PluginHost;
import id.lintas.engine.plugin.PluginManifest;
import id.lintas.engine.plugin.PluginProblem;
import id.lintas.engine.plugin.StepDeclaration;
import id.lintas.engine.plugin.StepDeclaration.PartDeclaration;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The steps of the installed plugins. Declarations are there at once; asking for the step itself loads its plugin. Any
 * thread.
 */
public final class StepCatalog {

    private final PluginHost host;
    private final RecordBinder binder;
    private final PluginValues values = new PluginValues();
    private final Contributions contributions;
    private final Map<String, Optional<LoadedStep<?>>> loaded = new ConcurrentHashMap<>();

    public StepCatalog(PluginHost host, RecordBinder binder) {
        this.host = host;
        this.binder = binder;
        this.contributions = new Contributions(host, binder);
    }

    public RecordBinder binder() {
        return binder;
    }

    /** What people have chosen on the plugins' pages of settings. */
    public PluginValues values() {
        return values;
    }

    public PluginHost host() {
        return host;
    }

    /** All declared steps, in the order of the plugins. */
    public List<StepDeclaration> declarations() {
        return host.manifests().stream().flatMap(m -> m.steps().stream()).toList();
    }

    public Optional<StepDeclaration> declaration(String stepId) {
        return declarations().stream().filter(d -> d.id().equals(stepId)).findFirst();
    }

    /** How long a step may take: what the project's settings say, or else what its plugin declares; 0 if nothing is said. */
    public int minutes(CaseProject project, String stepId) {
        int usual = declaration(stepId).map(StepDeclaration::minutes).orElse(0);
        return project.worksheet().settings().number("minutes." + stepId, usual);
    }

    /** What a person calls the step in this project; its id if its plugin is not there. */
    public String title(CaseProject project, String stepId, Locale locale) {
        return words(project, stepId)
                .find("title", locale)
                .orElseGet(() -> declaration(stepId).map(d -> d.title(locale)).orElse(stepId));
    }

    /** What the task asks in this project, in one line. */
    public String summary(CaseProject project, String stepId, Locale locale) {
        return words(project, stepId)
                .find("summary", locale)
                .orElseGet(() -> declaration(stepId).map(d -> d.summary(locale)).orElse(""));
    }

    /** What a part of the task is called in this project. */
    public String title(CaseProject project, String stepId, PartDeclaration part, Locale locale) {
        return words(project, stepId).find("part." + part.id(), locale).orElseGet(() -> part.title(locale));
    }

    private static Wording words(CaseProject project, String stepId) {
        return new Wording(project.worksheet().settings(), stepId);
    }

    /** The plugin that declares the step. */
    public Optional<PluginManifest> plugin(String stepId) {
        return host.manifests().stream()
                .filter(m -> m.steps().stream().anyMatch(d -> d.id().equals(stepId)))
                .findFirst();
    }

    /** The step, or empty if no plugin has it or its plugin cannot be loaded. */
    public Optional<LoadedStep<?>> find(String stepId) {
        Optional<LoadedStep<?>> known = loaded.get(stepId);
        if (known != null) {
            return known;
        }
        // Without a lock, since a plugin may hang while it is loaded. If two come at once, the first one's step counts.
        Optional<LoadedStep<?>> made = plugin(stepId).flatMap(manifest -> load(manifest, stepId));
        Optional<LoadedStep<?>> first = loaded.putIfAbsent(stepId, made);
        return first == null ? made : first;
    }

    private Optional<LoadedStep<?>> load(PluginManifest manifest, String stepId) {
        List<WorksheetStep<?>> steps = new ArrayList<>();
        for (WorksheetStep<?> step : host.extensions(manifest, WorksheetStep.class)) {
            if (stepId.equals(host.guard().call(manifest.id(), "load", step::id, () -> ""))) {
                steps.add(step);
            }
        }
        boolean told = host.refused(manifest.id()) || host.guard().isStopped(manifest.id(), "load");
        if (steps.isEmpty() && !told) {
            host.guard()
                    .report(new PluginProblem(
                            manifest.id(),
                            locale -> Texts.of(PluginHost.class, locale).get("plugin.no-step", manifest.id(), stepId),
                            Optional.empty()));
        }
        return steps.stream().findFirst().map(step -> bind(manifest.id(), step));
    }

    /** What all plugins contribute under a name, see {@link id.lintas.api.StepContext#contributions}. */
    public <R extends Record> List<Contribution<R>> contributions(String name, Class<R> type) {
        return contributions.of("", name, type);
    }

    /** The texts and files of a plugin, beside one of its classes. */
    public StepResources resources(String plugin, Class<?> owner) {
        return new StepResources(owner, binder, plugin, values, Optional.of(contributions));
    }

    private <D extends Record> LoadedStep<D> bind(String plugin, WorksheetStep<D> step) {
        return new LoadedStep<>(plugin, step, resources(plugin, step.getClass()));
    }
}
