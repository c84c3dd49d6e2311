package id.lintas.api.ui;

import id.lintas.api.HasId;
import id.lintas.api.Records;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One component of one record gets another value.
 *
 * @param list the component of the step's data that holds the elements, or empty for the step's data itself
 * @param id the element, if there is a list
 */
record ElementEdit(
        String list, String id, String field, @Nullable Object value) {

    /** @param merges with the edits of the same field that came just before */
    <D extends Record> void send(EditorHost<D> host, String label, boolean merges) {
        host.edit(label, merges ? mergeKey() : "", this::apply);
    }

    /** The same data if nothing differs. */
    <D extends Record> D apply(D data) {
        if (list.isEmpty()) {
            return with(data);
        }
        @SuppressWarnings("unchecked") // Records.replace asks the elements for no more than their id
        List<HasId> elements = (List<HasId>) Objects.requireNonNull(Records.get(data, list));
        List<HasId> changed = Records.replace(elements, id, e -> (HasId) with((Record) e));
        boolean same = true;
        for (int i = 0; i < elements.size(); i++) {
            same &= elements.get(i) == changed.get(i);
        }
        return same ? data : Records.with(data, list, changed);
    }

    private String mergeKey() {
        return id + "." + field;
    }

    private <R extends Record> R with(R record) {
        return Objects.equals(Records.get(record, field), value) ? record : Records.with(record, field, value);
    }
}
