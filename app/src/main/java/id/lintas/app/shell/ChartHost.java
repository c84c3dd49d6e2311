package id.lintas.app.shell;

import id.lintas.api.Diagram;
import id.lintas.api.ItemRef;
import id.lintas.api.StepContext;
import id.lintas.api.ui.View;
import id.lintas.app.overview.OverviewPage;
import id.lintas.engine.step.DecodedProject;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What a chart of the host's own needs of the window: a language, and ways to take it away. It belongs to no project. */
record ChartHost(Services services) implements View.Host {

    private ViewWorkbench workbench() {
        return new ViewWorkbench(services);
    }

    @Override
    public StepContext context() {
        return DecodedProject.none(services.engine().steps())
                .context(
                        services.engine().steps().resources("", OverviewPage.class),
                        services.texts().locale());
    }

    @Override
    public void open(ItemRef ref) {
        // A class has no item of its own.
    }

    @Override
    public <T> void later(Callable<T> work, Consumer<T> done) {
        workbench().later(work, done);
    }

    @Override
    public void browse(URI address) {
        workbench().browse(address);
    }

    @Override
    public void openFile(List<String> endings, BiConsumer<String, byte[]> opened) {
        workbench().files().open(endings, opened);
    }

    @Override
    public void saveFile(String suggestedName, byte[] bytes) {
        workbench().files().save(suggestedName, bytes);
    }

    @Override
    public void export(Diagram diagram, Diagram.Export as) {
        workbench().files().export(diagram, as);
    }
}
