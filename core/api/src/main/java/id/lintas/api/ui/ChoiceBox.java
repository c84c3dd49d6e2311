package id.lintas.api.ui;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.MouseEvent;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/** A combo box of choices that is never wider than its column asks for; the first one, with an empty id, is grey. */
final class ChoiceBox extends JComboBox<Choice> {

    private static final long serialVersionUID = 1;

    ChoiceBox() {
        setRenderer(new Renderer());
        setMaximumRowCount(12);
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    /** The whole choice while there is no room for it. */
    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        String tip = super.getToolTipText(event);
        boolean cut = super.getPreferredSize().width > getWidth();
        return tip == null && cut && getSelectedItem() instanceof Choice choice ? Plain.tip(choice.label()) : tip;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Kit.scale(240), super.getPreferredSize().height);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(Kit.scale(80), super.getPreferredSize().height);
    }

    private static final class Renderer extends DefaultListCellRenderer {

        private static final long serialVersionUID = 1;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, @Nullable Object value, int index, boolean selected, boolean focused) {
            Plain.text(this);
            Choice choice = value instanceof Choice c ? c : Choice.of("", "");
            super.getListCellRendererComponent(
                    list, choice.label().isEmpty() ? " " : choice.label(), index, selected, focused);
            if (choice.id().isEmpty() && !selected) {
                setForeground(Kit.color("text3"));
            }
            setToolTipText(choice.description().isEmpty() ? null : Plain.tip(choice.description()));
            return this;
        }
    }
}
