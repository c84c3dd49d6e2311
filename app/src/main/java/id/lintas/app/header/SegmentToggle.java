package id.lintas.app.header;

import id.lintas.api.ui.Kit;
import java.awt.Dimension;
import java.awt.Font;
import javax.swing.JToggleButton;
import javax.swing.UIManager;

/** One segment; emphasised while it is on, without changing its width. */
final class SegmentToggle extends JToggleButton {

    private static final long serialVersionUID = 1;

    SegmentToggle(Segment segment, String group) {
        super(segment.label(), segment.current());
        setName("perspective." + segment.action());
        putClientProperty("FlatLaf.styleClass", "segment");
        putClientProperty("html.disable", true);
        getAccessibleContext().setAccessibleName(group + ": " + segment.label());
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
        int text = getFontMetrics(strong == null ? super.getFont() : strong).stringWidth(getText());
        return new Dimension(text + insets.left + insets.right, Kit.scale(26));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }
}
