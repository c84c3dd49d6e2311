package id.lintas.app.shell;

import id.lintas.app.files.FileDesk;
import id.lintas.app.pluginview.PluginViews;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.Engine;
import id.lintas.engine.task.Task;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What plugins' views are given of the services. */
record ViewWorkbench(Services services) implements PluginViews.Workbench {

    @Override
    public Engine engine() {
        return services.engine();
    }

    @Override
    public AppTexts texts() {
        return services.texts();
    }

    @Override
    public FileDesk files() {
        return new FileDesk(services.dialogs(), services.tasks(), services.texts());
    }

    @Override
    public void browse(URI address) {
        Browser.open(address, services);
    }

    @Override
    public <T> void later(Callable<T> work, Consumer<T> done) {
        services.tasks().run(Task.inPlugins("plugin"), work, done, e -> {});
    }
}
