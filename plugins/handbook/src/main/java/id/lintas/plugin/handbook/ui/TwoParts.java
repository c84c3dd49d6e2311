package id.lintas.plugin.handbook.ui;

import id.lintas.api.ui.Kit;
import java.awt.Dimension;
import java.awt.Graphics;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The list and the entry with a line between them: side by side where there is room for both, else one below the other. */
final class TwoParts extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int ROOM = 640;
    private static final int LIST = 300;

    private final JComponent list;
    private final JComponent entry;

    TwoParts(JComponent list, JComponent entry) {
        super(null);
        this.list = list;
        this.entry = entry;
        add(list);
        add(entry);
    }

    @Override
    public void doLayout() {
        int width = getWidth();
        int height = getHeight();
        if (width >= Kit.scale(ROOM)) {
            int first = Kit.scale(LIST);
            list.setBounds(0, 0, first, height);
            entry.setBounds(first + 1, 0, width - first - 1, height);
        } else {
            int first = Math.min(list.getPreferredSize().height, height * 3 / 5);
            list.setBounds(0, 0, width, first);
            entry.setBounds(0, first + 1, width, Math.max(0, height - first - 1));
        }
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension one = list.getPreferredSize();
        Dimension other = entry.getPreferredSize();
        return new Dimension(Math.max(one.width, other.width), one.height + other.height + 1);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(Kit.scale(160), Kit.scale(160));
    }

    /** What is left free is the line. */
    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(Kit.color("line"));
        g.fillRect(0, 0, getWidth(), getHeight());
    }
}
