package id.lintas.api.ui;

import java.awt.event.MouseEvent;
import javax.swing.JButton;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/** A button that tells its whole text in a tool tip while there is no room for it. */
final class ToldButton extends JButton {

    private static final long serialVersionUID = 1;

    ToldButton() {
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        String tip = super.getToolTipText(event);
        boolean cut = getText() != null && getVisibleRect().width < getPreferredSize().width;
        return tip == null && cut ? Plain.tip(getText()) : tip;
    }
}
