package id.lintas.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Copies of records and lists with one thing changed. */
public final class Records {

    /** Asking a class for its components is slow, and each check of each activity asks. Forgotten with the class. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
            }
            return components;
        }
    };

    private Records() {}

    /**
     * A copy with one component changed.
     *
     * @throws IllegalArgumentException if the record has no such component, or it does not take the value
     */
    public static <R extends Record> R with(R record, String component, @Nullable Object value) {
        RecordComponent[] components = COMPONENTS.get(record.getClass());
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        boolean found = false;
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            boolean wanted = components[i].getName().equals(component);
            found |= wanted;
            values[i] = wanted ? value : read(record, components[i]);
        }
        if (!found) {
            throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no component " + component);
        }
        return construct(record, types, values);
    }

    /**
     * The value of a component.
     *
     * @throws IllegalArgumentException if the record has no such component
     */
    public static @Nullable Object get(Record record, String component) {
        for (RecordComponent c : COMPONENTS.get(record.getClass())) {
            if (c.getName().equals(component)) {
                return read(record, c);
            }
        }
        throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no component " + component);
    }

    /** The list with the element of that id changed; the same list if there is none. */
    public static <E extends HasId> List<E> replace(List<E> list, String id, UnaryOperator<E> change) {
        return list.stream().map(e -> e.id().equals(id) ? change.apply(e) : e).toList();
    }

    /** The list without the element of that id. */
    public static <E extends HasId> List<E> remove(List<E> list, String id) {
        return list.stream().filter(e -> !e.id().equals(id)).toList();
    }

    /** The list with one more element at its end. */
    public static <E> List<E> append(List<E> list, E element) {
        List<E> longer = new ArrayList<>(list);
        longer.add(element);
        return List.copyOf(longer);
    }

    /** The list with the element of that id moved by {@code by} places, as far as the ends allow. */
    public static <E extends HasId> List<E> move(List<E> list, String id, int by) {
        List<E> moved = new ArrayList<>(list);
        for (int i = 0; i < moved.size(); i++) {
            if (moved.get(i).id().equals(id)) {
                E element = moved.remove(i);
                moved.add(Math.max(0, Math.min(moved.size(), i + by)), element);
                return List.copyOf(moved);
            }
        }
        return list;
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("Cannot read " + component, e);
        }
    }

    private static <R extends Record> R construct(R record, Class<?>[] types, @Nullable Object[] values) {
        try {
            @SuppressWarnings("unchecked")
            Class<R> type = (Class<R>) record.getClass();
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalArgumentException(
                    "Cannot copy " + record.getClass().getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "Cannot copy " + record.getClass().getSimpleName(), e);
        }
    }
}
