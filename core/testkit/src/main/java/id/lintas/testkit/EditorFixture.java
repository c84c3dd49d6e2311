package id.lintas.testkit;

import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.StepContext;
import id.lintas.api.WorksheetStep;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.StepEditor;
import java.awt.Component;
import java.awt.Container;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;

/**
 * An editor with a host of its own and no window. Every method may be called from the test's thread; the work is done on
 * the event dispatch thread.
 *
 * @param <D> the step's data
 */
public final class EditorFixture<D extends Record> {

    private final StepFixture<D> step;
    private final Deque<D> before = new ArrayDeque<>();
    private final List<String> edits = new ArrayList<>();
    private final List<Place> focused = new ArrayList<>();
    private final List<URI> browsed = new ArrayList<>();
    private final List<ItemRef> opened = new ArrayList<>();
    private final List<String> shownViews = new ArrayList<>();
    private final List<String> passages = new ArrayList<>();
    private final Map<String, byte[]> offered = new LinkedHashMap<>();
    private final Map<String, byte[]> saved = new LinkedHashMap<>();
    private final boolean readOnly;
    private final StepEditor<D> editor;
    private D data;

    private EditorFixture(StepFixture<D> step, StepEditor.Factory<D> factory, D data, boolean readOnly) {
        this.step = step;
        this.data = data;
        this.readOnly = readOnly;
        this.editor = factory.create(new Host());
        editor.show(data);
        openEveryTab();
    }

    /** An editor may make a tab when it is first opened; a test finds everything. */
    private void openEveryTab() {
        for (Component component : all(editor.component())) {
            if (component instanceof JTabbedPane tabs) {
                int first = tabs.getSelectedIndex();
                for (int i = 0; i < tabs.getTabCount(); i++) {
                    tabs.setSelectedIndex(i);
                }
                tabs.setSelectedIndex(first);
            }
        }
    }

    public static <D extends Record> EditorFixture<D> open(
            WorksheetStep<D> step, StepEditor.Factory<D> factory, D data) {
        return open(StepFixture.of(step), factory, data);
    }

    /** The same with a project around it that the test made up. */
    public static <D extends Record> EditorFixture<D> open(StepFixture<D> step, StepEditor.Factory<D> factory, D data) {
        return onEdt(() -> new EditorFixture<>(step, factory, data, false));
    }

    /** The same where nothing may be changed. */
    public static <D extends Record> EditorFixture<D> openReadOnly(
            StepFixture<D> step, StepEditor.Factory<D> factory, D data) {
        return onEdt(() -> new EditorFixture<>(step, factory, data, true));
    }

    public D data() {
        return onEdt(() -> data);
    }

    public JComponent component() {
        return onEdt(editor::component);
    }

    public boolean reveal(Place place) {
        return onEdt(() -> editor.reveal(place));
    }

    /** Follows the next deed there, as a person does. */
    public boolean begin(Place place) {
        return onEdt(() -> editor.begin(place));
    }

    /** The labels of the edits so far. */
    public List<String> edits() {
        return onEdt(() -> List.copyOf(edits));
    }

    public List<Place> focused() {
        return onEdt(() -> List.copyOf(focused));
    }

    public List<URI> browsed() {
        return onEdt(() -> List.copyOf(browsed));
    }

    /** The file that a person chooses when the editor asks for one. */
    public void offer(String name, byte[] bytes) {
        run(() -> {
            offered.clear();
            offered.put(name, bytes);
        });
    }

    /** The files that were saved, by their suggested names. */
    public Map<String, byte[]> saved() {
        return onEdt(() -> Map.copyOf(saved));
    }

    public List<ItemRef> opened() {
        return onEdt(() -> List.copyOf(opened));
    }

    /** The views that were asked for, each as {@code "view entry"}. */
    public List<String> shownViews() {
        return onEdt(() -> List.copyOf(shownViews));
    }

    /** What the editor asked to be shown in the case text, each as {@code "p3: the words"}. */
    public List<String> passages() {
        return onEdt(() -> List.copyOf(passages));
    }

    /** What a marked passage would be evidence of. */
    public Optional<String> passageTarget() {
        return onEdt(editor::passageTarget);
    }

    /** Marks words in the case text, as a person does. */
    public void takePassage(String paragraph, String words) {
        run(() -> editor.takePassage(paragraph, words));
    }

    /** Takes the last edit back, as the host would. */
    public void undo() {
        run(() -> {
            data = before.pop();
            editor.show(data);
        });
    }

    /** The component of that name, anywhere in the editor. */
    public <C extends Component> C named(String name, Class<C> type) {
        return onEdt(() -> {
            for (Component c : all(editor.component())) {
                if (name.equals(c.getName()) && type.isInstance(c)) {
                    return type.cast(c);
                }
            }
            throw new AssertionError("No " + type.getSimpleName() + " named " + name);
        });
    }

    /** Every component of that type in the editor, outermost first. */
    public <C extends Component> List<C> every(Class<C> type) {
        return onEdt(() -> all(editor.component()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList());
    }

    /** Does something on the event dispatch thread. */
    public void run(Runnable deed) {
        onEdt(() -> {
            deed.run();
            return true;
        });
    }

    private static List<Component> all(Component root) {
        List<Component> found = new ArrayList<>();
        found.add(root);
        if (root instanceof Container container) {
            for (Component child : container.getComponents()) {
                found.addAll(all(child));
            }
        }
        return found;
    }

    static <T> T onEdt(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        if (SwingUtilities.isEventDispatchThread()) {
            task.run();
        } else {
            try {
                SwingUtilities.invokeAndWait(task);
            } catch (InterruptedException | InvocationTargetException e) {
                throw new AssertionError(e);
            }
        }
        try {
            return task.get();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } catch (java.util.concurrent.ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new AssertionError(e.getCause());
        }
    }

    private final class Host implements EditorHost<D> {

        @Override
        public D data() {
            return data;
        }

        @Override
        public StepContext context() {
            return step.context(data);
        }

        @Override
        public boolean readOnly() {
            return readOnly;
        }

        @Override
        public void edit(String label, String mergeKey, UnaryOperator<D> change) {
            D after = change.apply(data);
            if (!after.equals(data)) {
                before.push(data);
                edits.add(label);
                data = after;
                editor.show(data);
            }
        }

        @Override
        public String newId(String prefix) {
            // A whole text, or the end of a reference: a number in running text is no id.
            Matcher matcher = Pattern.compile("\"(?:[^\":]+:)?" + Pattern.quote(prefix) + "(\\d{1,9})\"")
                    .matcher(step.write(data));
            int highest = 0;
            while (matcher.find()) {
                highest = Math.max(highest, Integer.parseInt(matcher.group(1)));
            }
            return prefix + (highest + 1);
        }

        @Override
        public void focused(Place place) {
            focused.add(place);
        }

        @Override
        public void open(ItemRef ref) {
            opened.add(ref);
        }

        @Override
        public void openView(String view, String entry) {
            shownViews.add(view + " " + entry);
        }

        /** At once, so that a test need not wait. */
        @Override
        public <T> void later(Callable<T> work, Consumer<T> done) {
            done.accept(onEdt(work));
        }

        @Override
        public void showPassage(String paragraph, String words) {
            passages.add(paragraph + ": " + words);
        }

        @Override
        public void browse(URI address) {
            browsed.add(address);
        }

        @Override
        public void openFile(List<String> endings, BiConsumer<String, byte[]> opened) {
            offered.forEach(opened);
        }

        @Override
        public void saveFile(String suggestedName, byte[] bytes) {
            saved.put(suggestedName, bytes);
        }
    }
}
