package id.lintas.api.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** One of many as a combo box. A value that is not among the choices stays, and says so. */
final class ComboField implements FormField {

    private final FieldPort port;
    private final Supplier<List<Choice>> choices;
    private final String strange;
    private final JComboBox<Choice> combo = new ChoiceBox();
    private boolean showing;

    /**
     * @param strange the kit's text for a value that is not among the choices
     * @param value from the id of a choice to the value of the component
     */
    ComboField(
            FieldPort port, Supplier<List<Choice>> choices, String strange, Function<String, @Nullable Object> value) {
        this.port = port;
        this.choices = choices;
        this.strange = strange;
        port.named(combo);
        combo.addActionListener(e -> {
            if (!showing && combo.getSelectedItem() instanceof Choice choice) {
                port.typed(value.apply(choice.id()));
            }
        });
    }

    @Override
    public JComponent control() {
        return combo;
    }

    @Override
    public void show(@Nullable Object value, FieldState state) {
        String id = value == null ? "" : value.toString();
        List<Choice> all = new ArrayList<>();
        all.add(Choice.of("", port.texts().get("none")));
        all.addAll(choices.get());
        if (all.stream().noneMatch(c -> c.id().equals(id))) {
            all.add(Choice.of(id, port.texts().get(strange, id.substring(id.indexOf(':') + 1))));
        }
        showing = true;
        if (!all.equals(present())) {
            combo.setModel(new DefaultComboBoxModel<>(all.toArray(Choice[]::new)));
        }
        combo.setSelectedItem(
                all.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow());
        showing = false;
        combo.setEnabled(state == FieldState.EDITABLE);
    }

    private List<Choice> present() {
        List<Choice> present = new ArrayList<>();
        for (int i = 0; i < combo.getItemCount(); i++) {
            present.add(combo.getItemAt(i));
        }
        return present;
    }
}
