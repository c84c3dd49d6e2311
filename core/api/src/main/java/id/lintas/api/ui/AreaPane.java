package id.lintas.api.ui;

import java.awt.Dimension;
import java.awt.Insets;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.text.View;

/** Holds a text area; grows with the text for some lines before it scrolls. */
final class AreaPane extends PassingScrollPane implements WidthDependent {

    private static final long serialVersionUID = 1;
    private static final int GROWTH = 4;

    private final JTextArea area;

    AreaPane(JTextArea area) {
        super(area);
        this.area = area;
        setHorizontalScrollBarPolicy(HORIZONTAL_SCROLLBAR_NEVER);
        Kit.onTyped(area, this::fit);
    }

    @Override
    public int heightFor(int width) {
        Insets outer = getInsets();
        Insets inner = area.getInsets();
        int row = area.getFontMetrics(area.getFont()).getHeight();
        int free = width - outer.left - outer.right - inner.left - inner.right;
        View view = area.getUI().getRootView(area);
        view.setSize(Math.max(1, free), Short.MAX_VALUE);
        int text = (int) Math.ceil(view.getPreferredSpan(View.Y_AXIS));
        int content = Math.max(area.getRows() * row, Math.min(text, (area.getRows() + GROWTH) * row));
        return content + outer.top + outer.bottom + inner.top + inner.bottom;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Kit.scale(240), heightFor(getWidth() > 0 ? getWidth() : Kit.scale(240)));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(Kit.scale(80), getPreferredSize().height);
    }

    /** Not at once: the document is still telling its listeners, and the view may be the next. */
    private void fit() {
        SwingUtilities.invokeLater(() -> {
            if (getWidth() > 0 && heightFor(getWidth()) != getHeight()) {
                revalidate();
            }
        });
    }
}
