package id.lintas.app.editing;

import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.ui.StepEditor;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.files.FileDesk;
import id.lintas.app.linear.LinearFactory;
import id.lintas.app.look.RoomyPane;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.Engine;
import id.lintas.engine.plugin.PluginGuard;
import id.lintas.engine.plugin.PluginManifest;
import id.lintas.engine.step.LoadedStep;
import id.lintas.engine.step.RecordBinder;
import id.lintas.engine.step.SectionState;
import java.awt.BorderLayout;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The middle of the window. Pages are made when they are first opened. */
public final class EditorArea implements StepPage.Surroundings {

    /** Pages that are no step. */
    public static final String GROUP = "group";

    public static final String CASE_TEXT = "case-text";

    /** All steps on one page; shown in place of each. */
    private static final String LINEAR = "linear";

    /** What the rest of the window does for the editors. */
    public interface Window {

        /** The focus is in a field: the guidance follows. */
        void focused(String step, Place place);

        void go(String page, Place place);

        /** Shows words of the case text beside the task. */
        void showPassage(String paragraph, String words);

        void browse(URI address);

        /** Runs work beside the event thread. */
        <T> void later(Callable<T> work, Consumer<T> done);

        FileDesk files();

        void openView(String view, String entry);
    }

    private final Engine engine;
    private final OpenDocument document;
    private final AppTexts texts;
    private final Window window;
    private final EditorHead head;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JPanel body = new JPanel(new BorderLayout());
    private final boolean linear;
    private final Map<String, Page> pages = new HashMap<>();
    private String current = "";

    /** @param linear shows the steps as one long form, instead of each in its own editor */
    public EditorArea(
            Engine engine, OpenDocument document, AppTexts texts, Window window, Runnable next, boolean linear) {
        this.engine = engine;
        this.document = document;
        this.texts = texts;
        this.window = window;
        this.linear = linear;
        this.head = new EditorHead(texts, next);
        panel.setName("editorArea");
        panel.add(head.component(), BorderLayout.NORTH);
        body.putClientProperty("FlatLaf.styleClass", "surface");
        panel.add(body, BorderLayout.CENTER);
    }

    public JComponent component() {
        return panel;
    }

    public EditorHead head() {
        return head;
    }

    public String current() {
        return current;
    }

    /** Opens a step or a page, and puts the focus into a place of it. */
    public void open(String page, Place place) {
        if (!page.equals(current)) {
            current = page;
            showCurrent();
        }
        Page shown = pages.get(shown());
        if (shown instanceof LinearPage all) {
            all.reveal(page, place);
        } else if (shown != null && !place.equals(Place.STEP)) {
            shown.reveal(place);
        }
    }

    /** Adds the first element of an empty list of the open step, and puts the focus into it; false if nothing was added. */
    public boolean begin(String page, Place place) {
        Page shown = pages.get(shown());
        if (!page.equals(current) || shown == null) {
            return false;
        }
        return shown instanceof LinearPage all ? all.begin(page, place) : shown.begin(place);
    }

    /** Puts the focus onto the page, for whoever came here by key. */
    public void focus() {
        if (pages.get(shown()) instanceof LinearPage all) {
            all.visit(current);
        } else if (body.getComponentCount() > 0) {
            body.validate();
            body.transferFocus();
        }
    }

    /** Takes the focus to a place that is shown: an editor may show it without doing so. */
    public void takeFocus(Place place) {
        if (place.equals(Place.STEP)) {
            focus();
        } else {
            FocusInside.later(body, this::focus);
        }
    }

    /** Brings what is shown to the document's present state. */
    public void refresh() {
        showCurrent();
    }

    /** What a passage marked in the case text would be evidence of on the present page; empty if it takes none. */
    public Optional<String> passageTarget() {
        return Optional.ofNullable(pages.get(shown())).flatMap(Page::passageTarget);
    }

    public void takePassage(String paragraph, String words) {
        Optional.ofNullable(pages.get(shown())).ifPresent(p -> p.takePassage(paragraph, words));
    }

    public void close() {
        pages.values().forEach(Page::close);
        pages.clear();
    }

    private void showCurrent() {
        head.title(title(), summary());
        if (current.isEmpty() || (isStep() && document.decoded().isEmpty())) {
            return;
        }
        Page page = pages.get(shown());
        if (page == null || stale(page)) {
            page = make(shown());
            pages.put(shown(), page);
            body.removeAll();
        }
        page.refresh();
        if (body.getComponentCount() == 0 || body.getComponent(0) != page.component()) {
            body.removeAll();
            body.add(page.component());
            body.revalidate();
            body.repaint();
        }
    }

    private String shown() {
        return linear && isStep() ? LINEAR : current;
    }

    /** An unreadable section may have become readable by undo, and the other way round. */
    private boolean stale(Page page) {
        if (page instanceof LinearPage all) {
            return !all.steps().equals(readable());
        }
        return isStep() && page instanceof PlaceholderPage == decodedStep().isPresent() && !failed(page);
    }

    private boolean failed(Page page) {
        return page instanceof PlaceholderPage
                && decodedStep().flatMap(this::factory).isEmpty();
    }

    private boolean isStep() {
        return document.project().steps().containsKey(current);
    }

    private Page make(String page) {
        if (page.equals(GROUP)) {
            return new GroupPage(document, texts);
        }
        if (page.equals(CASE_TEXT)) {
            return new CaseTextPage(document, texts);
        }
        if (page.equals(LINEAR)) {
            return linearPage();
        }
        return decodedStep(page).flatMap(this::stepPage).orElseGet(() -> placeholder(page));
    }

    private Page linearPage() {
        Map<String, Page> steps = new LinkedHashMap<>();
        document.project().steps().keySet().forEach(id -> steps.put(id, make(id)));
        return new LinearPage(steps, this::title, readable());
    }

    private List<String> readable() {
        return document.project().steps().keySet().stream()
                .filter(id -> decodedStep(id).isPresent())
                .toList();
    }

    private Optional<LoadedStep<?>> decodedStep() {
        return decodedStep(current);
    }

    private Optional<LoadedStep<?>> decodedStep(String step) {
        return document.decoded()
                .flatMap(d -> d.section(step))
                .flatMap(s -> s instanceof SectionState.Decoded<?> d ? Optional.of(d.step()) : Optional.empty());
    }

    private Optional<Page> stepPage(LoadedStep<?> step) {
        return factory(step).map(f -> stepPage(step, f));
    }

    @SuppressWarnings("unchecked") // a factory that names the step's id edits the step's data
    private <D extends Record> Page stepPage(LoadedStep<?> step, StepEditor.Factory<D> factory) {
        LoadedStep<D> loaded = (LoadedStep<D>) step;
        StepEditor.Factory<D> maker =
                linear ? new LinearFactory<>(factory, loaded.step().dataType(), texts, binder()) : factory;
        UnaryOperator<JComponent> frame = linear ? UnaryOperator.identity() : RoomyPane::new;
        return new StepPage<>(loaded, maker, this, frame, () -> failedCard(step));
    }

    private JComponent failedCard(LoadedStep<?> step) {
        return new PlaceholderPage(texts.get("placeholder.failed", step.plugin()), texts.get("placeholder.safe"), "")
                .component();
    }

    @SuppressWarnings("rawtypes")
    private Optional<StepEditor.Factory<?>> factory(LoadedStep<?> step) {
        PluginManifest manifest = engine.steps().plugin(step.id()).orElseThrow();
        List<StepEditor.Factory> factories = engine.steps().host().extensions(manifest, StepEditor.Factory.class);
        for (StepEditor.Factory<?> factory : factories) {
            if (step.id().equals(guard().call(step.plugin(), "editor", factory::stepId, () -> ""))) {
                return Optional.of(factory);
            }
        }
        return Optional.empty();
    }

    private Page placeholder(String step) {
        SectionState state = document.decoded().flatMap(d -> d.section(step)).orElseThrow();
        if (state instanceof SectionState.Newer) {
            return new PlaceholderPage(texts.get("placeholder.newer"), texts.get("placeholder.safe"), "");
        } else if (state instanceof SectionState.Unreadable unreadable) {
            return new PlaceholderPage(
                    texts.get("placeholder.unreadable"), texts.get("placeholder.safe"), unreadable.reason());
        } else if (state instanceof SectionState.Decoded<?> d) {
            return new PlaceholderPage(
                    texts.get("placeholder.failed", d.step().plugin()), texts.get("placeholder.safe"), "");
        }
        return new PlaceholderPage(texts.get("placeholder.missing"), texts.get("placeholder.safe"), step);
    }

    private String title(String step) {
        return engine.steps().title(document.project(), step, texts.locale());
    }

    private String title() {
        return isStep() ? title(current) : current.isEmpty() ? "" : texts.get("page." + current);
    }

    private String summary() {
        return isStep()
                ? engine.steps().summary(document.project(), current, texts.locale())
                : current.isEmpty() ? "" : texts.get("page." + current + ".summary");
    }

    @Override
    public OpenDocument document() {
        return document;
    }

    @Override
    public PluginGuard guard() {
        return engine.guard();
    }

    @Override
    public RecordBinder binder() {
        return engine.steps().binder();
    }

    @Override
    public Locale locale() {
        return texts.locale();
    }

    @Override
    public void focused(String step, Place place) {
        window.focused(step, place);
    }

    @Override
    public void open(ItemRef ref) {
        window.go(ref.step(), Place.item(ref.id()));
    }

    @Override
    public <T> void later(Callable<T> work, Consumer<T> done) {
        window.later(work, done);
    }

    @Override
    public void showPassage(String paragraph, String words) {
        window.showPassage(paragraph, words);
    }

    @Override
    public void browse(URI address) {
        window.browse(address);
    }

    @Override
    public FileDesk files() {
        return window.files();
    }

    @Override
    public void openView(String view, String entry) {
        window.openView(view, entry);
    }
}
