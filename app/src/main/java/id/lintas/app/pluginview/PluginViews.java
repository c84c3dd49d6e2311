package id.lintas.app.pluginview;

import id.lintas.api.Place;
import id.lintas.app.files.FileDesk;
import id.lintas.app.text.AppTexts;
import id.lintas.app.view.Side;
import id.lintas.app.view.ViewDeclaration;
import id.lintas.engine.Engine;
import id.lintas.engine.plugin.PluginManifest;
import id.lintas.engine.plugin.ViewManifest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The views that plugins declare in their manifests; their code is loaded when one is first shown. */
public final class PluginViews {

    /** What the workbench does for a view, whichever project is open. */
    public interface Workbench {

        Engine engine();

        AppTexts texts();

        FileDesk files();

        void browse(URI address);

        <T> void later(Callable<T> work, Consumer<T> done);
    }

    private final Workbench workbench;

    public PluginViews(Workbench workbench) {
        this.workbench = workbench;
    }

    /** @param taken ids of the workbench's own views, which no plugin's view replaces */
    public List<ViewDeclaration> declarations(Set<String> taken) {
        List<ViewDeclaration> list = new ArrayList<>();
        for (PluginManifest plugin : workbench.engine().steps().host().manifests()) {
            for (ViewManifest view : plugin.views()) {
                boolean known = list.stream().anyMatch(d -> d.id().equals(view.id()));
                if (!known && !taken.contains(view.id())) {
                    list.add(declaration(plugin, view));
                }
            }
        }
        return list;
    }

    private ViewDeclaration declaration(PluginManifest plugin, ViewManifest view) {
        return new ViewDeclaration(
                view.id(),
                view.icon(),
                switch (view.place()) {
                    case "left" -> Side.LEFT;
                    case "bottom" -> Side.BOTTOM;
                    default -> Side.RIGHT;
                },
                (document, navigation) -> new PluginView(plugin, view, workbench, document, navigation),
                Optional.of(view::title));
    }

    /**
     * Opens what explains a place: the entry of the field, or else of the task, in the view that explains; the view alone if
     * the task's plugin names no entry.
     *
     * @param open gets the view and the entry
     * @return false if no view explains anything
     */
    public boolean explain(String step, Place place, BiConsumer<String, String> open) {
        Optional<String> view = explaining(workbench.engine());
        view.ifPresent(v -> open.accept(v, entry(step, place)));
        return view.isPresent();
    }

    /** The view that explains concepts, if a plugin brings one. */
    public static Optional<String> explaining(Engine engine) {
        return engine.steps().host().manifests().stream()
                .flatMap(m -> m.views().stream())
                .filter(ViewManifest::explains)
                .map(ViewManifest::id)
                .findFirst();
    }

    private String entry(String step, Place place) {
        return workbench
                .engine()
                .steps()
                .declaration(step)
                .map(d -> d.entries().getOrDefault(place.field(), d.entries().getOrDefault("", "")))
                .orElse("");
    }
}
