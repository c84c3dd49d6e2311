package id.lintas.api.ui;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import javax.swing.Icon;
import javax.swing.JCheckBox;
import javax.swing.UIManager;
import javax.swing.plaf.basic.BasicGraphicsUtils;

/** A check box whose text wraps, with a small grey mark before the text. */
final class WrapCheck extends JCheckBox implements WidthDependent {

    private static final long serialVersionUID = 1;

    private final String mark;
    private final String words;

    WrapCheck(String mark, String words) {
        this.mark = mark;
        this.words = words;
        Plain.text(this);
        setOpaque(false);
        setVerticalAlignment(TOP);
        getAccessibleContext().setAccessibleName(mark.isEmpty() ? words : mark + " " + words);
    }

    String words() {
        return words;
    }

    @Override
    public int heightFor(int width) {
        return Math.max(box(), lines(width - indent()).size() * metrics().getHeight() + Kit.scale(4));
    }

    @Override
    public Dimension getPreferredSize() {
        int natural = indent() + metrics().stringWidth(words) + Kit.scale(6);
        return new Dimension(natural, heightFor(getWidth() > 0 ? getWidth() : natural));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(indent() + Kit.scale(60), getPreferredSize().height);
    }

    @Override
    public boolean contains(int x, int y) {
        return super.contains(x, y) && x < getPreferredSize().width;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics;
        g.setFont(getFont());
        float y = (Math.max(box(), metrics().getHeight() + Kit.scale(4))
                                - metrics().getHeight())
                        / 2f
                + metrics().getAscent();
        if (!mark.isEmpty()) {
            g.setColor(Kit.color("text3"));
            BasicGraphicsUtils.drawString(this, g, mark, textStart(), y);
        }
        g.setColor(isEnabled() ? getForeground() : Kit.color("text3"));
        for (String line : lines(getWidth() - indent())) {
            BasicGraphicsUtils.drawString(this, g, line, indent(), y);
            y += metrics().getHeight();
        }
        FocusRing.paint(graphics, this, Math.min(getWidth(), getPreferredSize().width));
    }

    private List<String> lines(int width) {
        return TextWrap.lines(words, metrics(), Math.max(width, Kit.scale(40)));
    }

    private int box() {
        return super.getPreferredSize().height;
    }

    private int textStart() {
        Icon icon = getIcon() != null ? getIcon() : UIManager.getIcon("CheckBox.icon");
        return (icon == null ? Kit.scale(16) : icon.getIconWidth()) + getInsets().left + Kit.scale(6);
    }

    private int indent() {
        return textStart() + (mark.isEmpty() ? 0 : metrics().stringWidth(mark) + Kit.scale(6));
    }

    private FontMetrics metrics() {
        return getFontMetrics(getFont());
    }
}
