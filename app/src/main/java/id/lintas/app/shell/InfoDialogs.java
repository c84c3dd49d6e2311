package id.lintas.app.shell;

import id.lintas.app.action.ActionMenus;
import id.lintas.app.action.ActionModel;
import id.lintas.app.action.KeyNames;
import id.lintas.app.jobs.JobEntry;
import id.lintas.engine.plugin.PluginHost;
import id.lintas.engine.plugin.PluginManifest;
import id.lintas.engine.plugin.PluginProblem;
import java.util.List;
import java.util.stream.Collectors;

/** What only has to be read: keys, plugins, the program's version. */
final class InfoDialogs {

    private InfoDialogs() {}

    static void keys(Services services, List<ActionModel> actions) {
        ActionMenus menus = new ActionMenus(services.texts());
        String text = actions.stream()
                .filter(a -> a.key() != null)
                .map(a -> KeyNames.of(a) + "\t" + menus.label(a).strip().replaceFirst(":$", ""))
                .collect(Collectors.joining("\n"));
        services.dialogs()
                .tell(services.texts().get("keys.title"), services.texts().get("keys.title"), text);
    }

    static void plugins(Services services) {
        StringBuilder text = new StringBuilder();
        for (PluginManifest m : services.engine().steps().host().manifests()) {
            text.append(m.id())
                    .append(' ')
                    .append(m.version())
                    .append(" – ")
                    .append(m.provider())
                    .append('\n');
        }
        for (PluginProblem problem : services.engine().guard().problems()) {
            text.append('\n')
                    .append(problem.message().apply(services.texts().locale()))
                    .append('\n');
        }
        services.dialogs()
                .tell(
                        services.texts().get("plugins.title"),
                        services.texts().get("plugins.title"),
                        text.toString().strip());
    }

    /** What failed and was not looked at, where there is no list of jobs. */
    static void failures(Services services) {
        List<JobEntry> unseen = services.jobs().unseen();
        var locale = services.texts().locale();
        if (!unseen.isEmpty()) {
            services.jobs().seen();
            String others = unseen.stream()
                    .skip(1)
                    .map(e -> "\n" + e.name().apply(locale))
                    .collect(Collectors.joining());
            JobEntry newest = unseen.get(0);
            services.dialogs()
                    .tell(
                            services.texts().get("view.jobs"),
                            newest.name().apply(locale),
                            (newest.reason().apply(locale) + others).strip());
        }
    }

    static void about(Services services) {
        services.dialogs()
                .tell(
                        services.texts().get("about.title"),
                        services.texts().get("about.title"),
                        services.texts().get("about.text", PluginHost.API_VERSION, System.getProperty("java.version")));
    }
}
