package id.lintas.app.linear;

import id.lintas.api.Diagram;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Passes on to another host what does not depend on the data. */
abstract class PassingHost<D extends Record> implements EditorHost<D> {

    private final EditorHost<?> to;

    PassingHost(EditorHost<?> to) {
        this.to = to;
    }

    @Override
    public boolean readOnly() {
        return to.readOnly();
    }

    @Override
    public String newId(String prefix) {
        return to.newId(prefix);
    }

    @Override
    public void focused(Place place) {
        to.focused(place);
    }

    @Override
    public void open(ItemRef ref) {
        to.open(ref);
    }

    @Override
    public <T> void later(Callable<T> work, Consumer<T> done) {
        to.later(work, done);
    }

    @Override
    public void showPassage(String paragraph, String words) {
        to.showPassage(paragraph, words);
    }

    @Override
    public void browse(URI address) {
        to.browse(address);
    }

    @Override
    public void openFile(List<String> endings, BiConsumer<String, byte[]> opened) {
        to.openFile(endings, opened);
    }

    @Override
    public void openView(String view, String entry) {
        to.openView(view, entry);
    }

    @Override
    public void saveFile(String suggestedName, byte[] bytes) {
        to.saveFile(suggestedName, bytes);
    }

    @Override
    public void export(Diagram diagram, Diagram.Export as) {
        to.export(diagram, as);
    }
}
