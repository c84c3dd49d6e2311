package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.Kit;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The map at the left, as wide as it can fill, and the register in the rest. */
final class Overview extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 12;

    private final MapColumn map;
    private final JComponent register;

    Overview(MapColumn map, JComponent register) {
        super(null);
        this.map = map;
        this.register = register;
        setOpaque(false);
        add(map);
        add(register);
    }

    @Override
    public void doLayout() {
        int left = map.widthFor(getHeight());
        int from = left + Kit.scale(GAP);
        map.setBounds(0, 0, left, getHeight());
        register.setBounds(from, 0, Math.max(0, getWidth() - from), getHeight());
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension wanted = map.getPreferredSize();
        return new Dimension(wanted.width + Kit.scale(GAP + 480), wanted.height);
    }
}
