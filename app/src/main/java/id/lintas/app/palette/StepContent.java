package id.lintas.app.palette;

import id.lintas.api.HasId;
import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.app.view.Navigation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Walks through a step's data: a field is a component that has a label, the text {@code field.<component>}; what is written
 * in it can be found too. A field of a list's elements leads to the first element that has
 * something in it, or to the list if it is empty.
 */
final class StepContent {

    private static final Pattern CODE = Pattern.compile("[a-z0-9_/-]*");
    private static final Pattern ARGUMENT = Pattern.compile("\\s*\\{\\d+}");

    private final String step;
    private final String task;
    private final Function<String, Optional<String>> texts;
    private final Navigation navigation;
    private final List<PaletteEntry> entries;
    private final Map<String, FieldPlace> fields = new LinkedHashMap<>();

    private record FieldPlace(String label, Place place, boolean filled) {}

    /** @param task how the step is called in short: "Tugas 1" */
    StepContent(
            String step,
            String task,
            Function<String, Optional<String>> texts,
            Navigation navigation,
            List<PaletteEntry> entries) {
        this.step = step;
        this.task = task;
        this.texts = texts;
        this.navigation = navigation;
        this.entries = entries;
    }

    void add(Record data) {
        walk(data, "");
        fields.forEach((name, f) ->
                entries.add(entry("field/" + step + "/" + name, f.label(), task, "pencil-square", f.place())));
    }

    private void walk(Record record, String outer) {
        String item = record instanceof HasId h ? h.id() : outer;
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String name = component.getName();
            Place place = Place.of(item, name);
            Object value = Records.get(record, name);
            field(name, place, !(value instanceof String text && text.isBlank()));
            if (value instanceof String text && !name.equals("id")) {
                text(text, name, place);
            } else if (value instanceof Record inner && value.getClass().getEnclosingClass() == null) {
                walk(inner, item);
            } else if (value instanceof List<?> list) {
                list(list, component, place);
            }
        }
    }

    private void list(List<?> list, RecordComponent component, Place place) {
        for (Object element : list) {
            if (element instanceof String text) {
                text(text, component.getName(), place);
            } else if (element instanceof Record record) {
                walk(record, place.item());
            }
        }
        elementType(component).ifPresent(type -> {
            for (RecordComponent inner : type.getRecordComponents()) {
                field(inner.getName(), place, false);
            }
        });
    }

    private static Optional<Class<?>> elementType(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> type
                        && type.isRecord()
                ? Optional.of(type)
                : Optional.empty();
    }

    private Optional<String> label(String name) {
        return texts.apply("field." + name).map(t -> ARGUMENT.matcher(t).replaceAll(""));
    }

    /** A place where something is written is better than an empty one: not every element shows each of its fields. */
    private void field(String name, Place place, boolean filled) {
        FieldPlace known = fields.get(name);
        if (known == null || (filled && !known.filled())) {
            label(name).ifPresent(label -> fields.put(name, new FieldPlace(label, place, filled)));
        }
    }

    /** What looks like an id or a code is nobody's text. */
    private void text(String value, String name, Place place) {
        String line = value.replaceAll("\\s+", " ").strip();
        if (line.length() < 2 || CODE.matcher(line).matches()) {
            return;
        }
        String where = label(name).map(l -> l + " · " + task).orElse(task);
        String id = "text/" + step + "/" + place.item() + "/" + name;
        entries.add(entry(id, line, where, "file-text", place));
    }

    private PaletteEntry entry(String id, String label, String detail, String icon, Place place) {
        return PaletteEntry.of(id, PaletteKind.CONTENT, label, detail, icon, () -> navigation.go(step, place));
    }
}
