package id.lintas.app.editing;

import id.lintas.api.Diagram;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.StepContext;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.StepEditor;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.files.FileDesk;
import id.lintas.engine.plugin.PluginGuard;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Section;
import id.lintas.engine.session.Edit;
import id.lintas.engine.step.LoadedStep;
import id.lintas.engine.step.RecordBinder;
import id.lintas.engine.step.SectionState;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.swing.JComponent;

/** A step's editor with the host that it may ask. Every call into it passes the guard. */
final class StepPage<D extends Record> implements Page {

    /** What the page needs of the workbench around it. */
    interface Surroundings {

        OpenDocument document();

        PluginGuard guard();

        RecordBinder binder();

        Locale locale();

        void focused(String step, Place place);

        void open(ItemRef ref);

        void showPassage(String paragraph, String words);

        void browse(URI address);

        <T> void later(Callable<T> work, Consumer<T> done);

        FileDesk files();

        void openView(String view, String entry);
    }

    private final LoadedStep<D> step;
    private final Surroundings around;
    private final UnaryOperator<JComponent> frame;
    private final Supplier<JComponent> substitute;
    private Optional<StepEditor<D>> editor = Optional.empty();
    private Optional<JComponent> component = Optional.empty();
    private boolean closed;

    /**
     * @param frame what the editor is put into
     * @param substitute what stands in place of an editor that fails
     */
    StepPage(
            LoadedStep<D> step,
            StepEditor.Factory<D> factory,
            Surroundings around,
            UnaryOperator<JComponent> frame,
            Supplier<JComponent> substitute) {
        this.frame = frame;
        this.step = step;
        this.around = around;
        this.substitute = substitute;
        this.editor = around.guard()
                .call(step.plugin(), "editor", () -> Optional.of(factory.create(new Host())), Optional::empty);
    }

    @Override
    public JComponent component() {
        if (component.isEmpty()) {
            component = Optional.of(editor.map(
                            e -> around.guard().call(step.plugin(), "editor", () -> guarded(e), substitute))
                    .orElseGet(substitute));
        }
        return component.get();
    }

    private JComponent guarded(StepEditor<D> made) {
        return frame.apply(new GuardedPaint(made.component(), this::paint, substitute));
    }

    private boolean paint(Runnable painting) {
        return around.guard()
                .call(
                        step.plugin(),
                        "paint",
                        () -> {
                            painting.run();
                            return true;
                        },
                        () -> false);
    }

    @Override
    public void refresh() {
        data().ifPresent(d -> editor.ifPresent(e -> around.guard().run(step.plugin(), "editor", () -> e.show(d))));
    }

    @Override
    public boolean reveal(Place place) {
        return editor.map(e -> around.guard().call(step.plugin(), "editor", () -> e.reveal(place), () -> false))
                .orElse(false);
    }

    @Override
    public boolean begin(Place place) {
        return !around.document().readOnly()
                && editor.map(e -> around.guard().call(step.plugin(), "editor", () -> e.begin(place), () -> false))
                        .orElse(false);
    }

    @Override
    public Optional<String> passageTarget() {
        return around.document().readOnly()
                ? Optional.empty()
                : editor.flatMap(e -> around.guard().call(step.plugin(), "editor", e::passageTarget, Optional::empty));
    }

    @Override
    public void takePassage(String paragraph, String words) {
        editor.ifPresent(e -> around.guard().run(step.plugin(), "editor", () -> e.takePassage(paragraph, words)));
    }

    @Override
    public void close() {
        closed = true;
        editor.ifPresent(e -> around.guard().run(step.plugin(), "editor", e::close));
    }

    @SuppressWarnings("unchecked") // a section under this step's id was decoded by this step
    private Optional<D> data() {
        return around.document()
                .decoded()
                .flatMap(d -> d.section(step.id()))
                .filter(s -> s instanceof SectionState.Decoded<?>)
                .map(s -> ((SectionState.Decoded<D>) s).data());
    }

    private CaseProject change(CaseProject project, UnaryOperator<D> change) {
        Section old = project.steps().get(step.id());
        D before = data().orElseThrow();
        D after = around.guard().call(step.plugin(), "edit", () -> change.apply(before), () -> before);
        return after.equals(before) ? project : project.withSection(step.id(), step.write(after, old, around.binder()));
    }

    private final class Host implements EditorHost<D> {

        @Override
        public D data() {
            return StepPage.this.data().orElseGet(step.step()::empty);
        }

        @Override
        public StepContext context() {
            return around.document().decoded().orElseThrow().context(step, around.locale());
        }

        @Override
        public boolean readOnly() {
            return around.document().readOnly();
        }

        @Override
        public void edit(String label, String mergeKey, UnaryOperator<D> change) {
            String key = mergeKey.isEmpty() ? "" : step.id() + "/" + mergeKey;
            around.document().apply(new Edit(label, key, step.id(), p -> change(p, change)));
        }

        @Override
        public String newId(String prefix) {
            return FreshIds.next(prefix, around.document().project());
        }

        @Override
        public void focused(Place place) {
            around.focused(step.id(), place);
        }

        @Override
        public void open(ItemRef ref) {
            around.open(ref);
        }

        @Override
        public <T> void later(Callable<T> work, Consumer<T> done) {
            Callable<Optional<T>> guarded =
                    () -> around.guard().call(step.plugin(), "editor", () -> Optional.of(work.call()), Optional::empty);
            around.later(guarded, result -> {
                if (!closed) {
                    result.ifPresent(r -> around.guard().run(step.plugin(), "editor", () -> done.accept(r)));
                }
            });
        }

        @Override
        public void showPassage(String paragraph, String words) {
            around.showPassage(paragraph, words);
        }

        @Override
        public void browse(URI address) {
            around.browse(address);
        }

        @Override
        public void openFile(List<String> endings, BiConsumer<String, byte[]> opened) {
            around.files().open(endings, (name, bytes) -> {
                if (!closed) {
                    around.guard().run(step.plugin(), "editor", () -> opened.accept(name, bytes));
                }
            });
        }

        @Override
        public void openView(String view, String entry) {
            around.openView(view, entry);
        }

        @Override
        public void saveFile(String suggestedName, byte[] bytes) {
            around.files().save(suggestedName, bytes);
        }

        @Override
        public void export(Diagram diagram, Diagram.Export as) {
            around.files().export(around.guard().guarded(step.plugin(), diagram), as);
        }
    }
}
