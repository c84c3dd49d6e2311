package id.lintas.app.shell;

import id.lintas.api.Place;
import id.lintas.api.StepContext;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.editing.EditorArea;
import id.lintas.app.guidance.CaseReader;
import id.lintas.app.guidance.Guidance;
import id.lintas.app.guidance.GuidanceView;
import id.lintas.app.tour.Pointer;
import id.lintas.app.view.Navigation;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.step.SectionState;
import java.awt.EventQueue;
import java.util.Optional;
import java.util.function.Consumer;

/** Chooses what the guidance says, and points at what it speaks of. */
final class Guide {

    private final Services services;
    private final OpenDocument document;
    private final EditorArea editor;
    private final GuidanceView view;
    private final Pointer pointer;
    private final CaseReader reader;
    private Place guided = Place.STEP;

    /**
     * @param pages goes to the page of the case text
     * @param run carries out an action by its id
     */
    Guide(Services services, OpenDocument document, EditorArea editor, Navigation pages, Consumer<String> run) {
        this.services = services;
        this.document = document;
        this.editor = editor;
        this.view = new GuidanceView(
                services.texts(), () -> run.accept("guidance"), this::showMe, () -> run.accept("explain"));
        this.reader = reader(pages);
        view.setReader(reader.component());
        this.pointer = new Pointer(
                () -> services.state().value("motion.reduced", "off").equals("on"));
    }

    private CaseReader reader(Navigation pages) {
        return new CaseReader(services.texts(), new CaseReader.Desk() {
            @Override
            public Optional<String> target() {
                return editor.passageTarget();
            }

            @Override
            public void take(String paragraph, String words) {
                editor.takePassage(paragraph, words);
            }

            @Override
            public void openText() {
                pages.go(EditorArea.CASE_TEXT, Place.STEP);
            }
        });
    }

    /** Shows words of the case text beside the task, with the ring around them. */
    void showPassage(String paragraph, String words) {
        // The guidance may only just have been unfolded, and has no size yet.
        EventQueue.invokeLater(() -> {
            reader.reveal(paragraph, words);
            pointer.at(reader.component());
        });
    }

    GuidanceView view() {
        return view;
    }

    /** Brings the case text to the page that is open now. */
    void showText() {
        reader.show(document.project().caseText());
    }

    /** The project has changed: what is said of a whole task may have become known. */
    void refresh() {
        showText();
        if (guided.equals(Place.STEP)) {
            show(editor.current(), Place.STEP);
        }
    }

    void show(String page, Place place) {
        guided = place;
        showText();
        Optional<Guidance> said = context(page).flatMap(c -> Guidance.of(c, place));
        int minutes = services.engine().steps().minutes(document.project(), page);
        boolean opening = place.field().isEmpty() && minutes > 0;
        view.show(opening ? said.map(g -> g.noting(services.texts().get("guidance.minutes", minutes))) : said);
    }

    private Optional<StepContext> context(String page) {
        Optional<DecodedProject> decoded = document.decoded();
        return decoded.flatMap(d -> d.section(page))
                .filter(s -> s instanceof SectionState.Decoded<?>)
                .map(s -> decoded.get()
                        .context(
                                ((SectionState.Decoded<?>) s).step(),
                                services.texts().locale()));
    }

    /** The field, or the next thing to do if the guidance speaks of the whole task. */
    private void showMe() {
        if (guided.field().isEmpty()) {
            editor.head().nextButton().requestFocusInWindow();
            pointer.at(editor.head().nextButton());
        } else {
            editor.open(editor.current(), guided);
            pointAtFocus();
        }
    }

    /** Points at the field to which the focus is going. */
    void pointAtFocus() {
        pointer.atFocus(editor.component());
    }
}
