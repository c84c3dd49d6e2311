package id.lintas.app.header;

import id.lintas.api.ui.Kit;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.event.MouseEvent;
import javax.swing.JToggleButton;
import javax.swing.ToolTipManager;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** One segment; emphasised while it is on, without changing its width. */
final class SegmentToggle extends JToggleButton {

    private static final long serialVersionUID = 1;

    SegmentToggle(Segment segment, String group) {
        super(segment.label(), segment.current());
        setName("perspective." + segment.action());
        putClientProperty("FlatLaf.styleClass", "segment");
        putClientProperty("html.disable", true);
        ToolTipManager.sharedInstance().registerComponent(this);
        getAccessibleContext().setAccessibleName(group + ": " + segment.label());
    }

    /** The whole text while there is no room for it. */
    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        String tip = super.getToolTipText(event);
        return tip == null && getVisibleRect().width < getPreferredSize().width ? getText() : tip;
    }

    @Override
    public Font getFont() {
        Font strong = isSelected() ? UIManager.getFont("h4.font") : null;
        return strong == null ? super.getFont() : strong;
    }

    @Override
    public Dimension getPreferredSize() {
        Font strong = UIManager.getFont("h4.font");
        var insets = getInsets();
        // Rounded to whole sizes, the plain font may be the wider one.
        int plain = getFontMetrics(super.getFont()).stringWidth(getText());
        int text =
                strong == null ? plain : Math.max(plain, getFontMetrics(strong).stringWidth(getText()));
        return new Dimension(text + insets.left + insets.right, Kit.scale(26));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }
}
