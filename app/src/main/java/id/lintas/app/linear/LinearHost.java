package id.lintas.app.linear;

import id.lintas.api.Diagram;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.ProjectView;
import id.lintas.api.StepContext;
import id.lintas.api.ui.EditorHost;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A step's host whose field texts are never missing: {@code linear.x}, else {@code field.x}, else what stands over the column. */
record LinearHost<D extends Record>(EditorHost<D> host) implements EditorHost<D> {

    @Override
    public D data() {
        return host.data();
    }

    @Override
    public StepContext context() {
        return new Words(host.context());
    }

    @Override
    public boolean readOnly() {
        return host.readOnly();
    }

    @Override
    public void edit(String label, String mergeKey, UnaryOperator<D> change) {
        host.edit(label, mergeKey, change);
    }

    @Override
    public String newId(String prefix) {
        return host.newId(prefix);
    }

    @Override
    public void focused(Place place) {
        host.focused(place);
    }

    @Override
    public void open(ItemRef ref) {
        host.open(ref);
    }

    @Override
    public <T> void later(Callable<T> work, Consumer<T> done) {
        host.later(work, done);
    }

    @Override
    public void showPassage(String paragraph, String words) {
        host.showPassage(paragraph, words);
    }

    @Override
    public void browse(URI address) {
        host.browse(address);
    }

    @Override
    public void openFile(List<String> endings, BiConsumer<String, byte[]> opened) {
        host.openFile(endings, opened);
    }

    @Override
    public void openView(String view, String entry) {
        host.openView(view, entry);
    }

    @Override
    public void saveFile(String suggestedName, byte[] bytes) {
        host.saveFile(suggestedName, bytes);
    }

    @Override
    public void export(Diagram diagram, Diagram.Export as) {
        host.export(diagram, as);
    }

    private record Words(StepContext context) implements StepContext {

        private static final List<String> WAYS = List.of("linear.", "field.", "list.", "column.", "part.");

        @Override
        public Locale locale() {
            return context.locale();
        }

        @Override
        public String text(String key, Object... arguments) {
            if (key.startsWith("field.") || key.startsWith("list.")) {
                String name = key.substring(key.indexOf('.') + 1);
                return WAYS.stream()
                        .flatMap(way -> context.findText(way + name).stream())
                        .findFirst()
                        .orElse(name);
            }
            return context.text(key, arguments);
        }

        @Override
        public Optional<String> findText(String key) {
            return context.findText(key);
        }

        @Override
        public ProjectView project() {
            return context.project();
        }

        @Override
        public <R extends Record> R resource(String name, Class<R> type) {
            return context.resource(name, type);
        }
    }
}
