package id.lintas.app.linear;

import id.lintas.api.Diagram;
import id.lintas.api.HasId;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.api.StepContext;
import id.lintas.api.ui.EditorHost;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * One element of a list as if it were a step of its own, so that lists inside it can be edited as those of the step are.
 *
 * @param list the component of {@code P} that holds the element
 */
record ElementHost<P extends Record, E extends Record>(EditorHost<P> parent, String list, String id)
        implements EditorHost<E> {

    @SuppressWarnings("unchecked") // the list of that component holds E
    static <P extends Record, E extends Record> List<E> elements(P parent, String list) {
        return (List<E>) Records.get(parent, list);
    }

    @Override
    public E data() {
        return ElementHost.<P, E>elements(parent.data(), list).stream()
                .filter(e -> id(e).equals(id))
                .findFirst()
                .orElseThrow();
    }

    static String id(Record element) {
        return element instanceof HasId hasId ? hasId.id() : "";
    }

    @Override
    public StepContext context() {
        return parent.context();
    }

    @Override
    public boolean readOnly() {
        return parent.readOnly();
    }

    @Override
    public void edit(String label, String mergeKey, UnaryOperator<E> change) {
        parent.edit(label, mergeKey, p -> {
            List<E> changed = ElementHost.<P, E>elements(p, list).stream()
                    .map(e -> id(e).equals(id) ? change.apply(e) : e)
                    .toList();
            return Records.with(p, list, changed);
        });
    }

    @Override
    public String newId(String prefix) {
        return parent.newId(prefix);
    }

    @Override
    public void focused(Place place) {
        parent.focused(place);
    }

    @Override
    public void open(ItemRef ref) {
        parent.open(ref);
    }

    @Override
    public <T> void later(Callable<T> work, Consumer<T> done) {
        parent.later(work, done);
    }

    @Override
    public void showPassage(String paragraph, String words) {
        parent.showPassage(paragraph, words);
    }

    @Override
    public void browse(URI address) {
        parent.browse(address);
    }

    @Override
    public void openFile(List<String> endings, BiConsumer<String, byte[]> opened) {
        parent.openFile(endings, opened);
    }

    @Override
    public void openView(String view, String entry) {
        parent.openView(view, entry);
    }

    @Override
    public void saveFile(String suggestedName, byte[] bytes) {
        parent.saveFile(suggestedName, bytes);
    }

    @Override
    public void export(Diagram diagram, Diagram.Export as) {
        parent.export(diagram, as);
    }
}
