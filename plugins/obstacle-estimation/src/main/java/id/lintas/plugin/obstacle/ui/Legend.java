package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.map.LegendPainter;
import id.lintas.plugin.obstacle.risk.RiskWords;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JPanel;

/** The levels below the map. Painted; the description of the map says the same. */
final class Legend extends JPanel {

    private static final long serialVersionUID = 1L;

    private transient RiskWords words;

    Legend(RiskWords words) {
        this.words = words;
        setOpaque(false);
        tell();
    }

    /** The words in the last place have no room in a longer language. */
    private void tell() {
        String text = words.context().text("map.high", words.matrix().threshold());
        setToolTipText(text);
        getAccessibleContext().setAccessibleName(text);
    }

    void show(RiskWords newWords) {
        words = newWords;
        tell();
        repaint();
    }

    /** Words with patches of colour: a label to whoever cannot see them. */
    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJPanel() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.LABEL;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Kit.scale(LegendPainter.SIZE.width), Kit.scale(LegendPainter.SIZE.height));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setFont(getFont());
        new LegendPainter(words, Kit.scale(100) / 100.0, false).paint(g, Kit::color);
        g.dispose();
    }
}
