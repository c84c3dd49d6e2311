package id.lintas.api.ui;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import javax.swing.JButton;
import javax.swing.JPanel;

/** One sentence and one button in the middle of what is not there yet. */
final class EmptyState extends JPanel {

    private static final long serialVersionUID = 1;

    EmptyState(String sentence, JButton action) {
        super(new GridBagLayout());
        setOpaque(false);
        GridBagConstraints place = new GridBagConstraints();
        place.gridx = 0;
        place.insets = new Insets(Kit.scale(8), Kit.scale(20), Kit.scale(8), Kit.scale(20));
        WrapLabel words = Plain.style(new WrapLabel(sentence), "secondary");
        words.setHorizontalAlignment(WrapLabel.CENTER);
        add(words, place);
        add(action, place);
    }
}
