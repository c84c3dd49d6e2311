package id.lintas.api.ui;

import java.util.List;
import java.util.function.Function;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** A score, or one of a few choices, as segments. */
final class SegmentField implements FormField {

    private static final int MOST = 5;
    private static final int MOST_LETTERS = 48;

    private final Segments segments;

    private SegmentField(FieldPort port, List<Choice> choices, Function<String, Object> value) {
        segments = new Segments(choices, port.label(), port.texts(), id -> port.set(value.apply(id)));
        port.named(segments);
    }

    static SegmentField choice(FieldPort port, List<Choice> choices) {
        return new SegmentField(port, choices, id -> id);
    }

    static SegmentField score(FieldPort port, int min, int max) {
        return new SegmentField(port, Declared.numbers(min, max), id -> id.isEmpty() ? 0 : Integer.parseInt(id));
    }

    /** Whether the choices are few and short enough to stand side by side. */
    static boolean fits(List<Choice> choices) {
        int letters = choices.stream().mapToInt(c -> c.label().length()).sum();
        return choices.size() <= MOST && letters <= MOST_LETTERS;
    }

    @Override
    public JComponent control() {
        return segments;
    }

    @Override
    public JComponent focusTarget() {
        return segments.stop();
    }

    @Override
    public void show(@Nullable Object value, FieldState state) {
        segments.select(value == null || value.equals(0) ? "" : value.toString());
        segments.setEditable(state == FieldState.EDITABLE);
    }

    @Override
    public boolean stretches() {
        return false;
    }
}
