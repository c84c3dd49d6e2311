package id.lintas.testkit;

import id.lintas.api.Diagram;
import id.lintas.api.ItemRef;
import id.lintas.api.StepContext;
import id.lintas.api.ui.View;
import id.lintas.engine.step.ProjectStepContext;
import id.lintas.engine.step.RecordBinder;
import id.lintas.engine.step.StepResources;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javax.swing.JComponent;

/** A view with a host that remembers what it was asked; without a window. On the event dispatch thread. */
public final class ViewFixture {

    private final StepContext context;
    private final View view;
    private final List<ItemRef> opened = new ArrayList<>();
    private final List<String> views = new ArrayList<>();

    private ViewFixture(View.Factory factory, Locale locale) {
        this.context = new ProjectStepContext(
                new StepResources(factory.getClass(), new RecordBinder()), locale, VerbFixture.nothing());
        this.view = factory.create(new Host());
    }

    /** @param language "id" or "en" */
    public static ViewFixture show(View.Factory factory, String language) {
        return new ViewFixture(factory, Locale.forLanguageTag(language));
    }

    public View view() {
        return view;
    }

    /** The items that the view has asked to go to. */
    public List<ItemRef> opened() {
        return List.copyOf(opened);
    }

    /** The views that it has asked for, as {@code "handbook/usg"}. */
    public List<String> openedViews() {
        return List.copyOf(views);
    }

    /**
     * Holds the view to the promises of the API: one component, no control without a name, and no
     * entry where there is none.
     *
     * @throws AssertionError saying what is broken
     */
    public void check() {
        JComponent once = view.component();
        JComponent again = view.component();
        if (!Objects.equals(once, again)) {
            throw new AssertionError("A view has one component");
        }
        List<String> nameless = AccessibleNames.missingIn(view.component());
        if (!nameless.isEmpty()) {
            throw new AssertionError("Without an accessible name: " + nameless);
        }
        if (view.reveal("there-is-no-such-entry")) {
            throw new AssertionError("A view must say that it has no such entry");
        }
        view.refresh();
        view.close();
    }

    private final class Host implements View.Host {

        @Override
        public StepContext context() {
            return context;
        }

        @Override
        public void open(ItemRef ref) {
            opened.add(ref);
        }

        @Override
        public void openView(String other, String entry) {
            views.add(other + "/" + entry);
        }

        /** At once, so that a test need not wait. */
        @Override
        public <T> void later(Callable<T> work, Consumer<T> done) {
            FutureTask<T> task = new FutureTask<>(work);
            task.run();
            try {
                done.accept(task.get());
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void browse(URI address) {}

        @Override
        public void export(Diagram diagram, Diagram.Export as) {
            Painting.check(diagram);
        }
    }
}
