package id.lintas.app.shell;

import id.lintas.app.document.OpenDocument;
import id.lintas.app.look.Look;
import id.lintas.app.report.ReportChoice;
import id.lintas.app.report.ReportDialog;
import id.lintas.engine.report.ProjectReporter;
import id.lintas.engine.report.ReportDocument;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.WholeFile;
import id.lintas.engine.task.Task;
import id.lintas.engine.writer.ReportFormats;
import java.awt.Window;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Lets the report of the open project be chosen, writes it and offers to look at it. */
final class Reports {

    private final Services services;
    private final Supplier<Optional<OpenDocument>> document;
    private final Supplier<Window> owner;
    private Optional<ReportChoice> last = Optional.empty();

    Reports(Services services, Supplier<Optional<OpenDocument>> document, Supplier<Window> owner) {
        this.services = services;
        this.document = document;
        this.owner = owner;
    }

    void choose() {
        document.get().flatMap(OpenDocument::decoded).ifPresent(this::choose);
    }

    private void choose(DecodedProject decoded) {
        ReportFormats formats =
                new ReportFormats(services.engine().steps(), Look::drawingFont, Look::strongDrawingFont);
        ReportDialog dialog = new ReportDialog(
                owner.get(), services.engine(), services.tasks(), services.texts(), decoded, formats.all());
        last.ifPresent(dialog::beginWith);
        dialog.show().ifPresent(choice -> {
            last = Optional.of(choice);
            String ending = "." + choice.format().id();
            services.dialogs()
                    .chooseSave(services.texts().get("report.title"), name(ending), ending)
                    .ifPresent(path -> write(decoded, choice, formats, path));
        });
    }

    private String name(String ending) {
        return document.get()
                .flatMap(d -> d.file().path())
                .map(p -> p.getFileName().toString().replaceFirst("(\\.lintas)?\\.json$", "") + ending)
                .orElse("lintas" + ending);
    }

    private void write(DecodedProject decoded, ReportChoice choice, ReportFormats formats, Path path) {
        services.tasks()
                .job(
                        Task.inPlugins("report"),
                        progress -> {
                            ReportDocument report = new ProjectReporter(
                                            services.engine().steps())
                                    .report(decoded, choice.options(), progress);
                            progress.check();
                            Optional<byte[]> bytes = formats.write(choice.format(), report, decoded);
                            progress.check();
                            if (bytes.isPresent()) {
                                new WholeFile().write(path, bytes.get());
                            }
                            return bytes.map(b -> path);
                        },
                        saved -> saved.ifPresentOrElse(this::offer, () -> notWritten(choice)),
                        e -> failed(path, e));
    }

    private void notWritten(ReportChoice choice) {
        services.dialogs()
                .tell(
                        services.texts().get("report.title"),
                        services.texts()
                                .get(
                                        "report.not-written",
                                        choice.format().title(services.texts().locale())),
                        "");
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
