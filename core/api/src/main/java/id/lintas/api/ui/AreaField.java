package id.lintas.api.ui;

import java.util.List;
import java.util.function.Function;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** Several lines: a running text, or a list with one entry a line. */
final class AreaField<V> implements FormField {

    private final PlaceholderArea area;
    private final AreaPane pane;
    private final TextBinding<V> binding;
    private final Function<@Nullable Object, V> value;

    private AreaField(
            FieldPort port,
            int rows,
            String placeholder,
            Function<@Nullable Object, V> value,
            Function<String, V> parse,
            Function<V, String> format) {
        area = port.named(new PlaceholderArea(rows, placeholder));
        pane = new AreaPane(area);
        binding = new TextBinding<>(area, parse, format, port::typed);
        this.value = value;
    }

    static AreaField<String> text(FieldPort port, int rows) {
        return new AreaField<>(
                port,
                rows,
                port.hint(),
                v -> v instanceof String text ? text : "",
                Function.identity(),
                Function.identity());
    }

    static AreaField<List<String>> lines(FieldPort port, int rows) {
        return new AreaField<>(
                port,
                rows,
                port.hint().isEmpty() ? port.texts().get("one-a-line") : port.hint(),
                AreaField::strings,
                text -> text.lines()
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList(),
                entries -> String.join("\n", entries));
    }

    static List<String> strings(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    @Override
    public JComponent control() {
        return pane;
    }

    @Override
    public JComponent focusTarget() {
        return area;
    }

    @Override
    public void show(@Nullable Object shown, FieldState state) {
        binding.show(value.apply(shown));
        area.setEnabled(state != FieldState.ABSENT);
        area.setEditable(state == FieldState.EDITABLE);
    }

    @Override
    public void rewind() {
        area.setCaretPosition(0);
    }
}
