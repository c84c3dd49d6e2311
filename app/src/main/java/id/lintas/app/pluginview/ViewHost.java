package id.lintas.app.pluginview;

import id.lintas.api.Diagram;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.StepContext;
import id.lintas.api.ui.View;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.view.Navigation;
import id.lintas.engine.plugin.PluginGuard;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.step.StepCatalog;
import id.lintas.engine.step.StepResources;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What a view may ask: a plugin's, or one of ours that shows a drawing. */
public final class ViewHost implements View.Host {

    private final String plugin;
    private final PluginViews.Workbench workbench;
    private final OpenDocument document;
    private final Navigation navigation;
    private final BooleanSupplier alive;
    private final StepResources resources;

    /** @param owner the class beside which the texts are */
    public ViewHost(
            String plugin,
            Class<?> owner,
            PluginViews.Workbench workbench,
            OpenDocument document,
            Navigation navigation,
            BooleanSupplier alive) {
        this.plugin = plugin;
        this.workbench = workbench;
        this.document = document;
        this.navigation = navigation;
        this.alive = alive;
        this.resources = workbench.engine().steps().resources(plugin, owner);
    }

    private PluginGuard guard() {
        return workbench.engine().guard();
    }

    @Override
    public StepContext context() {
        StepCatalog steps = workbench.engine().steps();
        return document.decoded()
                .orElseGet(() -> DecodedProject.none(steps))
                .context(resources, workbench.texts().locale());
    }

    @Override
    public void open(ItemRef ref) {
        navigation.go(ref.step(), Place.item(ref.id()));
    }

    @Override
    public void openView(String view, String entry) {
        navigation.openView(view, entry);
    }

    @Override
    public <T> void later(Callable<T> work, Consumer<T> done) {
        Callable<Optional<T>> guarded =
                () -> guard().call(plugin, "view", () -> Optional.of(work.call()), Optional::empty);
        workbench.later(guarded, result -> {
            if (alive.getAsBoolean()) {
                result.ifPresent(r -> guard().run(plugin, "view", () -> done.accept(r)));
            }
        });
    }

    @Override
    public void browse(URI address) {
        workbench.browse(address);
    }

    @Override
    public void openFile(List<String> endings, BiConsumer<String, byte[]> opened) {
        workbench.files().open(endings, (name, bytes) -> {
            if (alive.getAsBoolean()) {
                guard().run(plugin, "view", () -> opened.accept(name, bytes));
            }
        });
    }

    @Override
    public void saveFile(String suggestedName, byte[] bytes) {
        workbench.files().save(suggestedName, bytes);
    }

    @Override
    public void export(Diagram diagram, Diagram.Export as) {
        workbench.files().export(guard().guarded(plugin, diagram), as);
    }
}
