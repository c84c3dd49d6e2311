package id.lintas.engine.search;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.api.Place;
import id.lintas.engine.step.LoadedStep;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Walks the JSON of a section beside the record that it is bound to, which tells a text from a reference or a number. */
final class StepTexts {

    private static final String ID = "id";

    /** Asking a class for its components is slow. Forgotten with the class. */
    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(c -> new Component(c.getName(), c.getGenericType(), ProjectTexts.step(c.getName())))
                    .toList();
        }
    };

    private record Component(String name, Type type, String pointer) {}

    private final String step;
    private final Class<?> root;
    private final Set<String> codes;
    private final List<Passage> found;

    StepTexts(LoadedStep<?> step, List<Passage> found) {
        this.step = step.id();
        this.root = step.step().dataType();
        this.codes = step.step().codes();
        this.found = found;
    }

    void walk(JsonNode data) {
        record(data, root, "", "");
    }

    private void record(JsonNode node, Class<?> type, String item, String pointer) {
        String own = ProjectTexts.id(node, item);
        for (Component component : COMPONENTS.get(type)) {
            String name = component.name();
            JsonNode value = node.path(name);
            if (!value.isMissingNode() && !name.equals(ID) && !codes.contains(name)) {
                value(value, component.type(), Place.of(own, name), pointer + component.pointer());
            }
        }
    }

    private void value(JsonNode node, Type type, Place place, String pointer) {
        if (type == String.class && node.isTextual()) {
            ProjectTexts.add(found, step, place, pointer, node.textValue());
        } else if (type instanceof Class<?> c && c.isRecord() && node.isObject()) {
            record(node, c, place.item(), pointer);
        } else if (type instanceof ParameterizedType list && list.getRawType() == List.class && node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                value(node.get(i), list.getActualTypeArguments()[0], place, pointer + "/" + i);
            }
        }
    }
}
