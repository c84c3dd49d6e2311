package id.lintas.engine;

import id.lintas.engine.check.CheckResult;
import id.lintas.engine.check.ProjectChecker;
import id.lintas.engine.plugin.PluginGuard;
import id.lintas.engine.plugin.PluginHost;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.step.PluginValues;
import id.lintas.engine.step.RecordBinder;
import id.lintas.engine.step.StepCatalog;
import id.lintas.engine.worksheet.ProjectStarter;
import id.lintas.engine.worksheet.WorksheetLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The services that the window and the command line share, made once and passed on. Making it reads the plugins'
 * manifests and no more; their code is loaded when a project needs it.
 */
public final class Engine {

    private final StepCatalog steps;
    private final ProjectChecker checker;
    private Optional<WorksheetLibrary> worksheets = Optional.empty();

    /**
     * @param pluginPlaces folders with plugin archives, single archives, or project folders in development mode
     * @param cacheFolder where archives are expanded
     */
    public Engine(List<Path> pluginPlaces, Path cacheFolder) {
        PluginHost host = new PluginHost(pluginPlaces, cacheFolder.resolve("plugins"), new PluginGuard());
        RecordBinder binder = new RecordBinder();
        this.steps = new StepCatalog(host, binder);
        this.checker = new ProjectChecker(host.guard());
    }

    public StepCatalog steps() {
        return steps;
    }

    /** Where the host puts what people have chosen on the plugins' pages of settings. */
    public PluginValues pluginValues() {
        return steps.values();
    }

    public PluginGuard guard() {
        return steps.host().guard();
    }

    /** Read at the first call: an open project does not need it. */
    public synchronized WorksheetLibrary worksheets() {
        if (worksheets.isEmpty()) {
            worksheets = Optional.of(WorksheetLibrary.bundled());
        }
        return worksheets.get();
    }

    public ProjectStarter starter() {
        return new ProjectStarter(worksheets(), steps);
    }

    /** Reads the sections; loads the plugins that they need. */
    public DecodedProject decode(CaseProject project) {
        return DecodedProject.of(project, steps);
    }

    public CheckResult check(DecodedProject decoded, Locale locale) {
        return checker.check(decoded, locale);
    }

    /** The same, asking again only the steps for which something changed since an earlier check. */
    public CheckResult check(DecodedProject decoded, Locale locale, Optional<ProjectChecker.Earlier> earlier) {
        return checker.check(decoded, locale, earlier);
    }
}
