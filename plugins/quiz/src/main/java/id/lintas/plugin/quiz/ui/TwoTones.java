package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.Kit;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;

/** A row with a text and, at its end, a quiet addition. */
final class TwoTones<E> extends JPanel implements ListCellRenderer<E> {

    private final Function<E, String> text;
    private final Function<E, String> addition;
    private final JLabel left = new JLabel();
    private final JLabel right = Kit.note("");

    TwoTones(Function<E, String> text, Function<E, String> addition) {
        super(new BorderLayout(Kit.scale(8), 0));
        this.text = text;
        this.addition = addition;
        left.putClientProperty("html.disable", true);
        setBorder(BorderFactory.createEmptyBorder(0, Kit.scale(8), 0, Kit.scale(8)));
        add(left, BorderLayout.CENTER);
        add(right, BorderLayout.LINE_END);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends E> list, E value, int index, boolean selected, boolean focused) {
        Color ink = selected ? list.getSelectionForeground() : list.getForeground();
        setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        left.setText(text.apply(value));
        right.setText(addition.apply(value));
        left.setForeground(ink);
        right.setForeground(selected ? ink : Kit.color("text3"));
        getAccessibleContext().setAccessibleName(left.getText() + ", " + right.getText());
        return this;
    }
}
