package id.lintas.api.ui;

import java.awt.Component;
import java.awt.Container;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComponent;

/** The choices that the forms and tables of an editor have declared, whether they are to be seen or not. */
final class Declared {

    private Declared() {}

    static String key(Class<?> record, String component) {
        return record.getSimpleName() + "." + component;
    }

    static List<Choice> numbers(int min, int max) {
        return IntStream.rangeClosed(min, max)
                .mapToObj(Integer::toString)
                .map(n -> Choice.of(n, n))
                .toList();
    }

    static List<Choice> judgements(KitTexts texts) {
        return Stream.of("yes", "no")
                .map(id -> Choice.of(id, texts.get("judgement-" + id)))
                .toList();
    }

    static Map<String, List<Choice>> in(JComponent editor) {
        Map<String, List<Choice>> found = new LinkedHashMap<>();
        collect(editor, found);
        return found;
    }

    private static void collect(Container place, Map<String, List<Choice>> found) {
        if (place instanceof FormPanel form) {
            put(form.choices(), found);
        } else if (place instanceof ItemGrid grid) {
            put(grid.choices(), found);
        }
        for (Component child : place.getComponents()) {
            if (child instanceof Container inside) {
                collect(inside, found);
            }
        }
    }

    private static void put(Map<String, Supplier<List<Choice>>> declared, Map<String, List<Choice>> found) {
        declared.forEach((key, choices) -> found.put(key, choices.get()));
    }
}
