package id.lintas.api.ui;

import id.lintas.api.HasId;
import id.lintas.api.Place;
import id.lintas.api.Records;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a form shows, and where its edits go: the step's data itself, or an element of one of its lists. */
final class FormTarget<E extends Record> {

    private final EditorHost<?> host;
    private final Class<E> type;
    private final String list;
    private @Nullable E element;

    FormTarget(EditorHost<?> host, Class<E> type, String list) {
        this.host = host;
        this.type = type;
        this.list = list;
    }

    EditorHost<?> host() {
        return host;
    }

    Class<E> type() {
        return type;
    }

    @Nullable
    E element() {
        return element;
    }

    /** True if it is another element than before. */
    boolean show(@Nullable E next) {
        boolean other = element == null || next == null || !id(element).equals(id(next));
        element = next;
        return other;
    }

    @Nullable
    Object value(String field) {
        return element == null ? null : Records.get(element, field);
    }

    FieldState state() {
        if (element == null) {
            return FieldState.ABSENT;
        }
        return host.readOnly() ? FieldState.READ_ONLY : FieldState.EDITABLE;
    }

    void focused(String field) {
        host.focused(Place.of(element == null ? "" : id(element), field));
    }

    void set(String field, String label, boolean merges, @Nullable Object value) {
        if (element == null || host.readOnly()) {
            return;
        }
        new ElementEdit(list, list.isEmpty() ? "" : id(element), field, value).send(host, label, merges);
    }

    /**
     * @param kind the form's word for the field, for the message
     * @throws IllegalArgumentException if the record has no such component, or one of another type
     */
    String check(String field, String kind, String... accepted) {
        RecordComponent component = Arrays.stream(type.getRecordComponents())
                .filter(c -> c.getName().equals(field))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(type.getSimpleName() + " has no component '" + field + "'"));
        String actual = simple(component.getGenericType().getTypeName());
        if (!List.of(accepted).contains(actual)) {
            throw new IllegalArgumentException(type.getSimpleName() + "." + field + " is a " + actual + ", but " + kind
                    + " needs " + String.join(" or ", accepted));
        }
        return actual;
    }

    private static String simple(String typeName) {
        return typeName.replaceAll("[a-z]\\w*\\.", "");
    }

    private static String id(Record element) {
        return element instanceof HasId hasId ? hasId.id() : "";
    }
}
