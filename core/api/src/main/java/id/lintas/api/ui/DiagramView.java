package id.lintas.api.ui;

import id.lintas.api.Diagram;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.function.Supplier;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;

/** A drawing, as large as there is room for, or at its own size. Its text is what a screen reader says. */
final class DiagramView extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1;

    private final transient Supplier<Diagram> diagram;
    private Dimension shown = new Dimension();
    private boolean fitted = true;

    DiagramView(Supplier<Diagram> diagram) {
        this.diagram = diagram;
        setOpaque(false);
        setFocusable(true);
    }

    void setFitted(boolean fitted) {
        this.fitted = fitted;
        revalidate();
        repaint();
    }

    /** Never larger than at 100 %: type that grows with the window looks like a mistake. */
    private double factor(Diagram drawn) {
        double own = Kit.scale(100) / 100.0;
        return fitted
                ? Math.min(own, Math.min(getWidth() / (double) drawn.width(), getHeight() / (double) drawn.height()))
                : own;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Diagram drawn = diagram.get();
        Dimension size = size(drawn);
        if (!size.equals(shown)) {
            shown = size;
            SwingUtilities.invokeLater(this::revalidate);
        }
        Graphics2D g = (Graphics2D) graphics.create();
        double factor = factor(drawn);
        g.translate(Math.max(0, (getWidth() - factor * drawn.width()) / 2), 0);
        g.scale(factor, factor);
        drawn.paint(g, getFont(), Kit::color);
        g.dispose();
    }

    private static Dimension size(Diagram drawn) {
        return new Dimension(Kit.scale(drawn.width()), Kit.scale(drawn.height()));
    }

    @Override
    public Dimension getPreferredSize() {
        return size(diagram.get());
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return Kit.scale(20);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height - Kit.scale(40);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return fitted || (getParent() instanceof JViewport port && port.getWidth() > getPreferredSize().width);
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return fitted || (getParent() instanceof JViewport port && port.getHeight() > getPreferredSize().height);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJPanel() {
                private static final long serialVersionUID = 1;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.CANVAS;
                }

                @Override
                public String getAccessibleName() {
                    return diagram.get().title();
                }

                @Override
                public String getAccessibleDescription() {
                    return diagram.get().text();
                }
            };
        }
        return accessibleContext;
    }
}
