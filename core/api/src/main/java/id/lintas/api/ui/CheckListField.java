package id.lintas.api.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * Any of several as check boxes. A value that is not among the choices stays as a ticked box of its own, which says so and
 * can be unticked.
 */
final class CheckListField implements FormField {

    private final FieldPort port;
    private final Supplier<List<Choice>> choices;
    private final boolean marks;
    private final Function<String, Object> value;
    private final FlowGrid panel = new FlowGrid();
    private final Map<Choice, WrapCheck> boxes = new LinkedHashMap<>();

    /**
     * @param marks whether the ids are shown in front of the labels; the part of the id behind a colon
     * @param value from the id of a choice to an entry of the component
     */
    CheckListField(FieldPort port, Supplier<List<Choice>> choices, boolean marks, Function<String, Object> value) {
        this.port = port;
        this.choices = choices;
        this.marks = marks;
        this.value = value;
        port.named(panel);
    }

    @Override
    public JComponent control() {
        return panel;
    }

    @Override
    public JComponent focusTarget() {
        return boxes.values().stream().findFirst().<JComponent>map(b -> b).orElse(panel);
    }

    @Override
    public void show(@Nullable Object shown, FieldState state) {
        List<String> ids = AreaField.strings(shown);
        List<Choice> all = new ArrayList<>(choices.get());
        for (String id : ids) {
            if (all.stream().noneMatch(c -> c.id().equals(id))) {
                all.add(Choice.of(id, port.texts().get(marks ? "gone" : "unknown", mark(id))));
            }
        }
        if (panel.getComponentCount() == 0 || !all.equals(List.copyOf(boxes.keySet()))) {
            build(all);
        }
        boxes.forEach((choice, box) -> {
            box.setSelected(ids.contains(choice.id()));
            box.setEnabled(state == FieldState.EDITABLE);
        });
    }

    private void build(List<Choice> all) {
        boxes.clear();
        panel.removeAll();
        int known = choices.get().size();
        for (Choice choice : all) {
            boolean strange = boxes.size() >= known;
            WrapCheck box = new WrapCheck(marks && !strange ? mark(choice.id()) : "", choice.label());
            if (!choice.description().isEmpty()) {
                box.setToolTipText(Plain.tip(choice.description()));
                box.getAccessibleContext().setAccessibleDescription(choice.description());
            }
            if (strange) {
                box.setForeground(Kit.color("error"));
            }
            box.addActionListener(e -> port.set(ticked()));
            boxes.put(choice, box);
            panel.add(box);
        }
        if (all.isEmpty()) {
            panel.add(Kit.wrapped(port.texts().get("nothing-to-choose"), "note"));
        }
        panel.revalidate();
        panel.repaint();
    }

    private List<Object> ticked() {
        List<Object> ticked = new ArrayList<>();
        boxes.forEach((choice, box) -> {
            if (box.isSelected()) {
                ticked.add(value.apply(choice.id()));
            }
        });
        return List.copyOf(ticked);
    }

    private static String mark(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
