package id.lintas.api.ui;

import id.lintas.api.Diagram;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.StepContext;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Keeps the data, and remembers what it was told. After an edit it shows the new data, as the workbench does. */
final class FakeHost<D extends Record> implements EditorHost<D> {

    record Edit(String label, String mergeKey) {}

    final List<Edit> edits = new ArrayList<>();
    final List<Place> focused = new ArrayList<>();
    final List<String> exported = new ArrayList<>();
    Map<String, String> texts = Map.of();
    Consumer<D> shows = d -> {};
    boolean readOnly;
    private D data;

    FakeHost(D data) {
        this.data = data;
    }

    @Override
    public D data() {
        return data;
    }

    @Override
    public void edit(String label, String mergeKey, UnaryOperator<D> change) {
        D next = change.apply(data);
        if (!next.equals(data)) {
            edits.add(new Edit(label, mergeKey));
            data = next;
            shows.accept(data);
        }
    }

    @Override
    public StepContext context() {
        return (StepContext) Proxy.newProxyInstance(
                FakeHost.class.getClassLoader(),
                new Class<?>[] {StepContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "locale" -> new Locale("id");
                    case "text" -> texts.getOrDefault((String) arguments[0], "‹" + arguments[0] + "›");
                    case "findText" -> Optional.ofNullable(texts.get((String) arguments[0]));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Override
    public boolean readOnly() {
        return readOnly;
    }

    @Override
    public String newId(String prefix) {
        return prefix + "9";
    }

    @Override
    public void focused(Place place) {
        focused.add(place);
    }

    @Override
    public void open(ItemRef ref) {}

    @Override
    public <T> void later(java.util.concurrent.Callable<T> work, java.util.function.Consumer<T> done) {
        throw new AssertionError("not asked here");
    }

    @Override
    public void browse(URI address) {}

    @Override
    public void export(Diagram diagram, Diagram.Export as) {
        exported.add(diagram.name() + " as " + as);
    }
}
