package id.lintas.api.ui;

import java.awt.event.MouseEvent;
import javax.swing.JLabel;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/** A label that tells its whole text in a tool tip while there is no room for it. */
final class ToldLabel extends JLabel {

    private static final long serialVersionUID = 1;

    ToldLabel() {
        ToolTipManager.sharedInstance().registerComponent(this);
        setFocusable(false);
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        String tip = super.getToolTipText(event);
        boolean cut = getText() != null && getVisibleRect().width < getPreferredSize().width;
        return tip == null && cut ? Plain.tip(getText()) : tip;
    }
}
