package id.lintas.plugin.practice.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.practice.search.Hit;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;

/** The practices that were found, as wide as the window lets it; heights follow the width. */
final class ResultList extends JList<Hit> {

    private static final long serialVersionUID = 1L;

    private final DefaultListModel<Hit> hits = new DefaultListModel<>();

    ResultList(String name, ResultCard card) {
        setModel(hits);
        setName("results");
        getAccessibleContext().setAccessibleName(name);
        setCellRenderer(card);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                repaint();
            }
        });
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                measure();
            }
        });
    }

    /** Other practices, or other words for them; the selection stays with its practice, or goes to the first. */
    void show(List<Hit> found, String selected) {
        hits.clear();
        hits.addAll(found);
        measure();
        int index = indexOf(selected);
        if (!found.isEmpty()) {
            setSelectedIndex(Math.max(0, index));
            ensureIndexIsVisible(Math.max(0, index));
        }
    }

    boolean select(String practice) {
        int index = indexOf(practice);
        if (index >= 0) {
            setSelectedIndex(index);
            ensureIndexIsVisible(index);
        }
        return index >= 0;
    }

    /** The marks of the cards have changed. */
    void refresh() {
        measure();
        repaint();
    }

    private int indexOf(String practice) {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).practice().id().equals(practice)) {
                return i;
            }
        }
        return -1;
    }

    /** JList keeps the heights that it once measured, until a fixed height comes and goes. */
    private void measure() {
        setFixedCellHeight(1);
        setFixedCellHeight(-1);
    }

    /** A bar at the edge while it has the focus. */
    @Override
    public void paint(Graphics g) {
        super.paint(g);
        if (isFocusOwner()) {
            Rectangle seen = getVisibleRect();
            g.setColor(Kit.color("accent"));
            g.fillRect(seen.x, seen.y, Kit.scale(3), seen.height);
        }
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }
}
