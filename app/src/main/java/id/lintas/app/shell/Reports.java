package id.lintas.app.shell;

import id.lintas.app.document.OpenDocument;
import id.lintas.app.look.Look;
import id.lintas.engine.report.HtmlReport;
import id.lintas.engine.report.ProjectReporter;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.WholeFile;
import id.lintas.engine.task.Task;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Writes the report of the open project and offers to look at it. */
final class Reports {

    private final Services services;
    private final Supplier<Optional<OpenDocument>> document;

    Reports(Services services, Supplier<Optional<OpenDocument>> document) {
        this.services = services;
        this.document = document;
    }

    void saveHtml() {
        document.get()
                .flatMap(OpenDocument::decoded)
                .ifPresent(decoded -> services.dialogs()
                        .chooseSave(services.texts().get("report.title"), name(), ".html")
                        .ifPresent(path -> write(decoded, path)));
    }

    private String name() {
        return document.get()
                .flatMap(d -> d.file().path())
                .map(p -> p.getFileName().toString().replaceFirst("(\\.lintas)?\\.json$", "") + ".html")
                .orElse("lintas.html");
    }

    private void write(DecodedProject decoded, Path path) {
        Locale locale = services.texts().locale();
        services.tasks()
                .job(
                        Task.inPlugins("report"),
                        progress -> {
                            String html = new HtmlReport(Look::drawingFont)
                                    .render(new ProjectReporter(
                                                    services.engine().steps())
                                            .report(decoded, locale));
                            progress.check();
                            new WholeFile().write(path, html.getBytes(StandardCharsets.UTF_8));
                            return path;
                        },
                        this::offer,
                        e -> failed(path, e));
    }

    private void offer(Path path) {
        Optional<Integer> deed = services.dialogs()
                .ask(
                        services.texts().get("report.title"),
                        services.texts().get("report.saved", path.getFileName()),
                        path.toString(),
                        List.of(
                                services.texts().get("report.open"),
                                services.texts().get("dialog.close")));
        if (deed.equals(Optional.of(0))) {
            services.tasks()
                    .run(
                            "open-report",
                            () -> {
                                java.awt.Desktop.getDesktop().open(path.toFile());
                                return true;
                            },
                            done -> {},
                            e -> services.dialogs()
                                    .tell(
                                            services.texts().get("report.title"),
                                            services.texts().get("report.cannot-open"),
                                            path.toString()));
        }
    }

    private void failed(Path path, Throwable e) {
        if (e instanceof CancellationException) {
            return;
        }
        String reason = e instanceof StoreException s
                ? s.message(services.texts().locale())
                : services.texts().get("report.failed", path.getFileName());
        services.dialogs().tell(services.texts().get("report.title"), reason, "");
    }
}
