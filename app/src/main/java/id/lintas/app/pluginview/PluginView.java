package id.lintas.app.pluginview;

import id.lintas.api.ui.Kit;
import id.lintas.api.ui.View;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.editing.GuardedPaint;
import id.lintas.app.view.Navigation;
import id.lintas.app.view.ToolView;
import id.lintas.engine.plugin.PluginGuard;
import id.lintas.engine.plugin.PluginManifest;
import id.lintas.engine.plugin.ViewManifest;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** A view of a plugin beside the editor; a card in its place if it cannot be had. */
final class PluginView implements ToolView {

    private final String plugin;
    private final PluginViews.Workbench workbench;
    private final Optional<View> view;
    private final JComponent component;
    private final List<Runnable> stops = new ArrayList<>();
    private boolean closed;

    PluginView(
            PluginManifest manifest,
            ViewManifest declared,
            PluginViews.Workbench workbench,
            OpenDocument document,
            Navigation navigation) {
        this.plugin = manifest.id();
        this.workbench = workbench;
        this.view = factory(manifest, declared)
                .flatMap(f -> guard().call(
                                plugin,
                                "view",
                                () -> Optional.of(f.create(new ViewHost(
                                        plugin, f.getClass(), workbench, document, navigation, () -> !closed))),
                                Optional::empty));
        this.component = view.map(v -> guard().call(plugin, "view", () -> guarded(v.component()), this::card))
                .orElseGet(this::card);
        stops.add(document.listen(changed -> tell(View::refresh)));
        stops.add(navigation.follow((step, place) -> tell(v -> v.focused(step, place))));
    }

    private Optional<View.Factory> factory(PluginManifest manifest, ViewManifest declared) {
        return workbench.engine().steps().host().extensions(manifest, View.Factory.class).stream()
                .filter(f -> declared.id().equals(guard().call(plugin, "view", f::viewId, () -> "")))
                .findFirst();
    }

    private PluginGuard guard() {
        return workbench.engine().guard();
    }

    private JComponent guarded(JComponent made) {
        return new GuardedPaint(
                made,
                painting -> guard().call(
                                plugin,
                                "paint",
                                () -> {
                                    painting.run();
                                    return true;
                                },
                                () -> false),
                this::card);
    }

    private JComponent card() {
        JPanel card = new JPanel(new BorderLayout());
        card.setBorder(BorderFactory.createEmptyBorder(Kit.scale(16), Kit.scale(16), Kit.scale(16), Kit.scale(16)));
        card.add(Kit.wrapped(workbench.texts().get("view.failed", plugin), ""), BorderLayout.NORTH);
        return card;
    }

    private void tell(Consumer<View> what) {
        if (!closed) {
            view.ifPresent(v -> guard().run(plugin, "view", () -> what.accept(v)));
        }
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public boolean reveal(String entry) {
        return view.map(v -> guard().call(plugin, "view", () -> v.reveal(entry), () -> false))
                .orElse(false);
    }

    @Override
    public int height() {
        return 420;
    }

    @Override
    public void close() {
        tell(View::close);
        closed = true;
        stops.forEach(Runnable::run);
    }
}
