package id.lintas.app.shell;

import id.lintas.app.log.LogView;
import id.lintas.app.log.LogWords;
import id.lintas.app.log.ProblemReport;
import id.lintas.app.log.ProblemReport.Facts;
import id.lintas.app.log.RecentLog;
import id.lintas.app.view.ToolView;
import id.lintas.engine.plugin.PluginHost;
import id.lintas.engine.plugin.PluginManifest;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The log, and the report of a problem that can be handed to somebody else. */
final class ProblemRoom {

    private final Services services;

    ProblemRoom(Services services) {
        this.services = services;
    }

    ToolView view() {
        return new LogView(
                RecentLog.installed().orElseGet(RecentLog::new),
                words(),
                services.texts(),
                ProblemRoom::toClipboard,
                this::copyReport);
    }

    /** Puts the report where it can be pasted, and shows it: nobody hands on what he has not seen. */
    void copyReport() {
        String report = report();
        toClipboard(report);
        services.dialogs()
                .tell(services.texts().get("problem.title"), services.texts().get("problem.copied"), report);
    }

    private String report() {
        List<PluginManifest> plugins = services.engine().steps().host().manifests();
        Facts facts = new Facts(
                program(), plugins.stream().map(p -> p.id() + " " + p.version()).toList());
        return new ProblemReport(words())
                .write(facts, RecentLog.installed().map(RecentLog::entries).orElse(List.of()));
    }

    private List<String> program() {
        String build = Optional.ofNullable(ProblemRoom.class.getPackage().getImplementationVersion())
                .orElse("dev");
        var state = services.state().get();
        return List.of(
                "Lintas " + build + " (API " + PluginHost.API_VERSION + ")",
                "Java " + property("java.version") + ", " + property("java.vendor"),
                "System " + property("os.name") + " " + property("os.version") + " " + property("os.arch"),
                "Theme " + state.theme() + ", language " + state.language(),
                "Zoom " + state.zoom() + ", screens " + screens());
    }

    private static String property(String name) {
        return System.getProperty(name, "");
    }

    private static String screens() {
        return List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices()).stream()
                .map(d -> d.getDefaultConfiguration())
                .map(c -> c.getBounds().width + "x" + c.getBounds().height + " at "
                        + c.getDefaultTransform().getScaleX())
                .collect(Collectors.joining(", "));
    }

    private LogWords words() {
        PluginHost host = services.engine().steps().host();
        return new LogWords(
                host.manifests().stream().map(PluginManifest::id).collect(Collectors.toSet()), host::pluginIn);
    }

    private static void toClipboard(String text) {
        StringSelection selection = new StringSelection(text);
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(selection, selection);
    }
}
