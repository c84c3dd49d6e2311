package id.lintas.app.linear;

import id.lintas.api.HasId;
import id.lintas.api.Records;
import id.lintas.api.StepContext;
import id.lintas.api.ui.EditorHost;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One element of a list as if it were a step of its own, so that lists inside it can be edited as those of the step are.
 */
final class ElementHost<P extends Record, E extends Record> extends PassingHost<E> {

    private final EditorHost<P> parent;
    private final String list;
    private final String id;

    /** @param list the component of {@code P} that holds the element */
    ElementHost(EditorHost<P> parent, String list, String id) {
        super(parent);
        this.parent = parent;
        this.list = list;
        this.id = id;
    }

    String id() {
        return id;
    }

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
    public void edit(String label, String mergeKey, UnaryOperator<E> change) {
        parent.edit(label, mergeKey, p -> {
            List<E> changed = ElementHost.<P, E>elements(p, list).stream()
                    .map(e -> id(e).equals(id) ? change.apply(e) : e)
                    .toList();
            return Records.with(p, list, changed);
        });
    }
}
