package id.lintas.app.shell;

import id.lintas.app.header.HeaderActions;
import id.lintas.app.header.HeaderBar;
import id.lintas.app.header.Segment;
import id.lintas.app.look.Look;
import id.lintas.app.mark.Marking;
import id.lintas.app.review.ReviewDesk;
import id.lintas.app.review.ReviewPage;
import id.lintas.engine.mark.sheet.MarkSheets;
import id.lintas.engine.review.FolderReview;
import id.lintas.engine.review.Submission;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.writer.ReportFormats;
import java.awt.BorderLayout;
import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The perspective of those who look through many projects. What was read stays while a project is open. */
final class ReviewRoom implements ReviewPage.Window, Documents.Classes {

    private final Services services;
    private final Documents documents;
    private final Perspectives perspectives;
    private final Function<String, String> titles;
    private final ReviewDesk desk;
    private final Marking marking;
    private final ReviewTabs tabs;
    private final Supplier<Window> owner;
    private final ClassQuizRoom quiz;
    private Optional<ReviewPage> page = Optional.empty();

    ReviewRoom(
            Services services,
            Documents documents,
            Perspectives perspectives,
            Function<String, String> titles,
            Supplier<Window> owner) {
        this.owner = owner;
        this.services = services;
        this.documents = documents;
        this.perspectives = perspectives;
        this.titles = titles;
        this.quiz = new ClassQuizRoom(services);
        FolderReview review = new FolderReview(
                services.engine(), services.store(), services.folders().cache());
        this.desk = new ReviewDesk(review, services.tasks());
        this.marking = new Marking(
                desk,
                services.texts(),
                services.dialogs(),
                services.tasks(),
                services.store(),
                services.folders(),
                () -> services.state().get().savedBy());
        this.tabs = new ReviewTabs(services, desk, review, marking);
        documents.classesGoTo(this);
    }

    /** Sheets as a workbook, if a plugin writes one. */
    private Optional<Function<MarkSheets, Optional<byte[]>>> workbook() {
        ReportFormats formats =
                new ReportFormats(services.engine().steps(), Look::drawingFont, Look::strongDrawingFont);
        return formats.find("xlsx")
                .map(xlsx -> sheets -> formats.write(
                        xlsx,
                        sheets.document(),
                        DecodedProject.none(services.engine().steps())));
    }

    /** The header and the page; a new one each time, as texts and colours may be others. */
    JComponent component(HeaderActions actions, List<Segment> segments) {
        close();
        HeaderBar header = new HeaderBar(services.texts(), actions);
        header.setPerspectives(segments);
        header.show("folder2-open", name());
        ReviewPage made = new ReviewPage(
                desk, services.texts(), steps(), titles::apply, marking.pane(titles::apply, owner, workbook()), this);
        page = Optional.of(made);
        JPanel panel = new JPanel(new BorderLayout());
        panel.setName("review");
        panel.add(header.component(), BorderLayout.NORTH);
        panel.add(tabs.component(made, this));
        Runnable stop = desk.listen(() -> header.show("folder2-open", name()));
        panel.addHierarchyListener(e -> {
            if (panel.getParent() == null) {
                stop.run();
            }
        });
        return panel;
    }

    private List<String> steps() {
        return new ArrayList<>(services.engine().worksheets().pack().steps());
    }

    private String name() {
        return desk.folder()
                .map(ReviewRoom::name)
                .orElseGet(() -> services.texts().get("review.no-folder"));
    }

    private static String name(Path folder) {
        return folder.getFileName() == null
                ? folder.toString()
                : folder.getFileName().toString();
    }

    void focus() {
        tabs.focus();
    }

    @Override
    public void chooseFolder() {
        services.dialogs()
                .chooseFolder(services.texts().get("review.choose.title"))
                .ifPresent(folder -> {
                    desk.open(folder);
                    // The button that was pressed may be gone with the empty page.
                    focus();
                });
    }

    @Override
    public void look(Path place) {
        perspectives.review();
        desk.open(place);
        focus();
    }

    @Override
    public boolean shown() {
        return perspectives.reviewing();
    }

    @Override
    public void open(Submission submission) {
        if (submission.packed()) {
            documents.openPacked(submission.file(), submission.entry());
        } else {
            documents.open(submission.file());
        }
    }

    @Override
    public void classQuiz() {
        quiz.open(owner.get(), desk.folder());
    }

    void close() {
        page.ifPresent(ReviewPage::close);
        tabs.close();
        page = Optional.empty();
    }
}
