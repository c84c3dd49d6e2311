package id.lintas.api.ui;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.plaf.basic.BasicGraphicsUtils;

/** A label that wraps. It asks for a layout of its own when a new width changes its height. */
final class WrapLabel extends JLabel implements WidthDependent {

    private static final long serialVersionUID = 1;
    private static final int COMFORTABLE_WIDTH = 480;

    WrapLabel(String text) {
        putClientProperty("html.disable", true);
        putClientProperty("migLayout.dynamicAspectRatio", true);
        setText(text);
    }

    @Override
    public int heightFor(int width) {
        Insets insets = getInsets();
        return lines(width).size() * metrics().getHeight() + insets.top + insets.bottom;
    }

    @Override
    public Dimension getPreferredSize() {
        if (isPreferredSizeSet()) {
            return super.getPreferredSize();
        }
        Insets insets = getInsets();
        int natural = getText().lines().mapToInt(metrics()::stringWidth).max().orElse(0) + insets.left + insets.right;
        int width = Math.min(natural, Kit.scale(COMFORTABLE_WIDTH));
        return new Dimension(width, heightFor(getWidth() > 0 ? getWidth() : width));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(Kit.scale(40), getPreferredSize().height);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean rewraps = width != getWidth() && heightFor(width) != heightFor(getWidth());
        super.setBounds(x, y, width, height);
        if (rewraps && height != heightFor(width)) {
            SwingUtilities.invokeLater(this::revalidate);
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (isOpaque()) {
            graphics.setColor(getBackground());
            graphics.fillRect(0, 0, getWidth(), getHeight());
        }
        graphics.setFont(getFont());
        graphics.setColor(isEnabled() ? getForeground() : Kit.color("text3"));
        Insets insets = getInsets();
        float y = insets.top + metrics().getAscent();
        for (String line : lines(getWidth())) {
            int free =
                    getHorizontalAlignment() == CENTER ? getWidth() - metrics().stringWidth(line) : 0;
            BasicGraphicsUtils.drawString(this, (Graphics2D) graphics, line, Math.max(insets.left, free / 2f), y);
            y += metrics().getHeight();
        }
    }

    private List<String> lines(int width) {
        Insets insets = getInsets();
        return TextWrap.lines(getText(), metrics(), width - insets.left - insets.right);
    }

    private FontMetrics metrics() {
        return getFontMetrics(getFont());
    }
}
