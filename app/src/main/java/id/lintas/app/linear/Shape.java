package id.lintas.app.linear;

import id.lintas.api.HasId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;

/** What a component of a record holds. */
final class Shape {

    private Shape() {}

    /** The elements of a list of records with ids. */
    static Optional<Class<? extends Record>> elements(RecordComponent component) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> element
                && element.isRecord()
                && HasId.class.isAssignableFrom(element)) {
            return Optional.of(element.asSubclass(Record.class));
        }
        return Optional.empty();
    }

    /** The type without packages: {@code List<ItemRef>}. */
    static String name(RecordComponent component) {
        return component.getGenericType().getTypeName().replaceAll("[a-z]\\w*\\.", "");
    }
}
