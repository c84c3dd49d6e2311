package id.lintas.app.shell;

import id.lintas.app.classquiz.ClassQuizDesk;
import id.lintas.app.classquiz.ClassQuizDialog;
import id.lintas.app.present.Presentation;
import id.lintas.engine.classquiz.ClassQuiz;
import id.lintas.engine.classquiz.QuizDocument;
import id.lintas.engine.slides.SlideMaker;
import id.lintas.engine.slides.TextMeasure;
import java.awt.Window;
import java.nio.file.Path;
import java.util.Optional;

/** The class quiz beside the review, with the projector. */
final class ClassQuizRoom {

    private final Services services;
    private final ClassQuizDesk desk;

    ClassQuizRoom(Services services) {
        this.services = services;
        this.desk = new ClassQuizDesk(
                services.engine(),
                services.store(),
                services.tasks(),
                services.dialogs(),
                services.texts(),
                this::play);
    }

    /** @param folder with the projects, if one is open */
    void open(Window owner, Optional<Path> folder) {
        folder.ifPresent(desk::open);
        ClassQuizDialog.show(owner, desk, services.texts());
    }

    private void play(ClassQuiz quiz) {
        TextMeasure measure = Presentation.measure();
        services.tasks()
                .run(
                        "slides",
                        () -> new SlideMaker(measure).make(QuizDocument.played(quiz)),
                        deck -> Presentation.begin(services.texts(), deck, () -> ""),
                        e -> services.dialogs()
                                .tell(
                                        services.texts().get("class-quiz.title"),
                                        services.texts().get("present.failed"),
                                        e.toString()));
    }
}
