package id.lintas.api.ui;

import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingConstants;
import javax.swing.text.AbstractDocument;
import org.jspecify.annotations.Nullable;

/** A whole number in a small field. One that is out of range is shown as wrong, and stays out of the data. */
final class NumberField implements FormField {

    private final FieldPort port;
    private final int min;
    private final int max;
    private final boolean absentIsNull;
    private final JTextField field = new JTextField(6);
    private final JLabel range;
    private final JPanel panel = new JPanel(new BorderLayout());
    private int shown;
    private boolean showing;

    NumberField(FieldPort port, int min, int max, boolean absentIsNull) {
        this.port = port;
        this.min = min;
        this.max = max;
        this.absentIsNull = absentIsNull;
        port.named(field).setHorizontalAlignment(SwingConstants.TRAILING);
        field.putClientProperty("JTextField.placeholderText", port.hint());
        range = Kit.note("  " + port.texts().get("range-short", min, max));
        panel.setOpaque(false);
        panel.add(field, BorderLayout.LINE_START);
        panel.add(range, BorderLayout.CENTER);
        AbstractDocument document = (AbstractDocument) field.getDocument();
        document.setDocumentFilter(new DigitFilter(min < 0));
        Kit.onTyped(field, this::typed);
    }

    @Override
    public JComponent control() {
        return panel;
    }

    @Override
    public JComponent focusTarget() {
        return field;
    }

    @Override
    public boolean stretches() {
        return false;
    }

    @Override
    public void show(@Nullable Object value, FieldState state) {
        int number = value instanceof Integer i ? i : 0;
        if (number != shown) {
            shown = number;
            if (parse(field.getText()) != number) {
                showing = true;
                field.setText(number == 0 ? "" : Integer.toString(number));
                showing = false;
            }
            mark();
        }
        field.setEnabled(state != FieldState.ABSENT);
        field.setEditable(state == FieldState.EDITABLE);
    }

    private void typed() {
        if (showing) {
            return;
        }
        mark();
        int number = parse(field.getText());
        if (valid(number)) {
            shown = number;
            port.typed(number == 0 && absentIsNull ? null : (Integer) number);
        }
    }

    private void mark() {
        boolean wrong = !valid(parse(field.getText()));
        field.putClientProperty("JComponent.outline", wrong ? "error" : null);
        range.setForeground(wrong ? Kit.color("error") : Kit.color("text3"));
        range.setText("  " + port.texts().get(wrong ? "range" : "range-short", min, max));
    }

    private boolean valid(int number) {
        return number == 0 || (number >= min && number <= max);
    }

    private static int parse(String text) {
        return text.isEmpty() || text.equals("-") ? 0 : Integer.parseInt(text);
    }
}
