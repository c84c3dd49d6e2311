package id.lintas.app.linear;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.ui.Choice;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Form;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/** Chooses the control of a component: by its type, and by whether there is something to choose from. */
final class Fields {

    private static final int MOST_SEGMENTS = 10;
    private static final int HIGHEST = 9999;

    private static final List<String> KINDS = List.of(
            Item.CHOSEN_ISSUE,
            Item.ISSUE,
            Item.ROOT_CAUSE,
            Item.CAUSE,
            Item.ACTIVITY,
            Item.OBSTACLE,
            Item.PRACTICE,
            Item.QUESTION);

    private Fields() {}

    /** Adds the field; false if a form cannot hold what the component does. */
    static boolean add(Form<?> form, EditorHost<?> host, RecordComponent component, List<Choice> choices) {
        String name = component.getName();
        form.wide();
        switch (Shape.name(component)) {
            case "String" -> text(form, name, choices);
            case "List<String>" -> texts(form, name, choices);
            case "int" -> number(form, name, choices);
            case "Integer" -> form.number(name, 1, highest(choices));
            case "boolean" -> form.tick(name);
            case "ItemRef" -> form.ref(name, () -> items(host, choices));
            case "List<ItemRef>" -> form.refs(name, () -> items(host, choices));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void text(Form<?> form, String name, List<Choice> choices) {
        if (choices.isEmpty()) {
            form.area(name, 1);
        } else {
            form.choice(name, choices);
        }
    }

    private static void texts(Form<?> form, String name, List<Choice> choices) {
        if (choices.isEmpty()) {
            form.lines(name, 2);
        } else {
            form.checks(name, choices);
        }
    }

    private static void number(Form<?> form, String name, List<Choice> choices) {
        if (choices.isEmpty() || choices.size() > MOST_SEGMENTS) {
            form.number(name, 1, highest(choices));
        } else {
            form.score(name, Integer.parseInt(choices.get(0).id()), highest(choices));
        }
    }

    private static int highest(List<Choice> choices) {
        return choices.isEmpty()
                ? HIGHEST
                : Integer.parseInt(choices.get(choices.size() - 1).id());
    }

    private static List<Item> items(EditorHost<?> host, List<Choice> choices) {
        Stream<Item> items = choices.isEmpty()
                ? KINDS.stream().flatMap(kind -> host.context().project().items(kind).stream())
                : choices.stream().map(c -> new Item(ItemRef.parse(c.id()), c.label(), ""));
        return items.toList();
    }
}
