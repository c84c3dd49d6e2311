package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.map.MapLayout;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The map above its legend. Where there is no room for both, the legend goes: its levels stand in the register too. */
final class MapColumn extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int LEAST_MAP = 232;
    private static final int GAP = 4;

    private final HeatMap map;
    private final Legend legend;
    private final JComponent corner;

    MapColumn(HeatMap map, Legend legend, JComponent corner) {
        super(null);
        this.map = map;
        this.legend = legend;
        this.corner = corner;
        setOpaque(false);
        add(corner);
        add(map);
        add(legend);
    }

    /** The width that the map fills at that height, or the legend needs. */
    int widthFor(int height) {
        int full = Kit.scale(334);
        return fits(height) ? full : Math.min(full, MapLayout.widthFor(height, Kit.scale(100) / 100.0));
    }

    @Override
    public void doLayout() {
        int below = legend.getPreferredSize().height;
        boolean both = fits(getHeight());
        legend.setVisible(both);
        map.setBounds(0, 0, getWidth(), both ? getHeight() - below - Kit.scale(GAP) : getHeight());
        int bottom = map.getY() + map.mapBottom();
        corner.setBounds(0, bottom, Kit.scale(28), Kit.scale(28));
        legend.setBounds(0, getHeight() - below, getWidth(), below);
    }

    @Override
    public Dimension getPreferredSize() {
        int height = map.getPreferredSize().height + Kit.scale(GAP) + legend.getPreferredSize().height;
        return new Dimension(Kit.scale(334), height);
    }

    private boolean fits(int height) {
        return height - legend.getPreferredSize().height - Kit.scale(GAP) >= Kit.scale(LEAST_MAP);
    }
}
