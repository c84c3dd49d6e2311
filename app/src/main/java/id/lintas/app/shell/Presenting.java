package id.lintas.app.shell;

import id.lintas.app.document.OpenDocument;
import id.lintas.app.present.Presentation;
import id.lintas.app.timer.TimerDesk;
import id.lintas.engine.report.ProjectReporter;
import id.lintas.engine.slides.SlideDeck;
import id.lintas.engine.slides.SlideMaker;
import id.lintas.engine.slides.TextMeasure;
import id.lintas.engine.step.DecodedProject;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Shows the open project as slides; they are made beside the event thread. */
final class Presenting {

    private final Services services;
    private final Supplier<Optional<OpenDocument>> document;
    private final Supplier<Optional<TimerDesk>> time;

    Presenting(Services services, Supplier<Optional<OpenDocument>> document, Supplier<Optional<TimerDesk>> time) {
        this.services = services;
        this.document = document;
        this.time = time;
    }

    void begin() {
        document.get().flatMap(OpenDocument::decoded).ifPresent(this::begin);
    }

    private void begin(DecodedProject decoded) {
        Locale locale = services.texts().locale();
        TextMeasure measure = Presentation.measure();
        services.tasks()
                .run(
                        "slides",
                        () -> new SlideMaker(measure)
                                .make(new ProjectReporter(services.engine().steps()).report(decoded, locale)),
                        this::show,
                        this::failed);
    }

    private void show(SlideDeck deck) {
        Presentation.begin(
                services.texts(), deck, () -> time.get().map(TimerDesk::said).orElse(""));
    }

    private void failed(Throwable e) {
        services.dialogs()
                .tell(services.texts().get("present.title"), services.texts().get("present.failed"), e.toString());
    }
}
