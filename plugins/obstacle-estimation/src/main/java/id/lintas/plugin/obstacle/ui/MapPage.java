package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.Kit;
import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/**
 * Toolbar, map with register, form. Other than the kit's page it gives the map its height first: a map that is cut off
 * says nothing, a form scrolls.
 */
final class MapPage extends JPanel {

    private static final long serialVersionUID = 1L;
    /** What the form keeps, so that its ratings and mitigation are seen, and the map's least height; both at 100 %. */
    private static final int FORM = 182;

    private static final int LEAST_MAP = 232;
    private static final int MARGIN = 20;

    private final JComponent toolbar;
    private final JComponent overview;
    private final JScrollPane form;

    MapPage(JComponent toolbar, JComponent overview, JComponent detail) {
        super(null);
        this.toolbar = toolbar;
        this.overview = overview;
        JPanel rows = Kit.rows(new BorderLayout());
        rows.add(detail, BorderLayout.NORTH);
        rows.setBorder(BorderFactory.createEmptyBorder(Kit.scale(8), Kit.scale(20), Kit.scale(12), Kit.scale(20)));
        form = Kit.scroll(rows);
        form.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Kit.color("line")));
        putClientProperty("FlatLaf.styleClass", "surface");
        add(toolbar);
        add(overview);
        add(form);
    }

    @Override
    public void doLayout() {
        int margin = Kit.scale(MARGIN);
        int width = getWidth();
        int bar = toolbar.getPreferredSize().height;
        int room = getHeight() - bar;
        int wanted = Math.min(overview.getPreferredSize().height, room - Kit.scale(FORM));
        int high = Math.max(wanted, Math.min(Kit.scale(LEAST_MAP), room));
        int gap = Kit.scale(8);
        toolbar.setBounds(0, 0, width, bar);
        overview.setBounds(margin, bar, width - 2 * margin, high - gap);
        form.setBounds(0, bar + high, width, Math.max(0, room - high));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(Kit.scale(560), toolbar.getPreferredSize().height + Kit.scale(LEAST_MAP + FORM / 2));
    }

    @Override
    public Dimension getPreferredSize() {
        int height = toolbar.getPreferredSize().height + overview.getPreferredSize().height + Kit.scale(FORM);
        return new Dimension(Kit.scale(820), height);
    }
}
