package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.MapWords;
import id.lintas.plugin.obstacle.Marks;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.map.MapLayout;
import id.lintas.plugin.obstacle.map.MapPainter;
import id.lintas.plugin.obstacle.map.Mark;
import id.lintas.plugin.obstacle.map.Shown;
import id.lintas.plugin.obstacle.risk.RiskWords;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/**
 * The 5×5 map. A click on a mark chooses its obstacle, dragging a mark to another cell rates it anew, and with the focus
 * here the arrow keys move the active mark; see {@link MapKeys}.
 */
final class HeatMap extends JPanel {

    /** What the map asks for. */
    interface Listener {

        void chosen(String id);

        /** The mark shall go to that cell; both values are 1 to 5. */
        void moved(String id, boolean after, int likelihood, int impact);

        /** The focus is here. */
        void focused(boolean after);
    }

    private static final long serialVersionUID = 1L;

    private final transient Listener listener;
    private transient RiskWords words;
    private transient ObstacleData data = ObstacleData.EMPTY;
    private Shown shown = Shown.BOTH;
    private String chosen = "";
    private boolean activeAfter;
    private transient @Nullable Mark dragged;
    private transient @Nullable Point dragPoint;

    HeatMap(RiskWords words, Listener listener) {
        this.words = words;
        this.listener = listener;
        setName("map");
        setOpaque(false);
        setFocusable(true);
        getAccessibleContext().setAccessibleName(words.context().text("map.name"));
        MapKeys.install(this);
        Mouse mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent e) {
                listener.focused(activeAfter);
                repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                repaint();
            }
        });
    }

    void show(ObstacleData newData, RiskWords newWords, String newChosen) {
        data = newData;
        words = newWords;
        chosen = newChosen;
        getAccessibleContext().setAccessibleDescription(new MapWords(words).describeWithKeys(data));
        repaint();
    }

    void show(Shown newShown) {
        shown = newShown;
        repaint();
    }

    List<Mark> marks() {
        return Marks.of(data, shown);
    }

    String chosen() {
        return chosen;
    }

    /** True if keys move the mark after mitigation. */
    boolean activeAfter() {
        return shown == Shown.AFTER || (shown == Shown.BOTH && activeAfter);
    }

    /** Gives the keys to another mark. */
    void activate(String id, boolean after) {
        activeAfter = after;
        if (!id.equals(chosen)) {
            listener.chosen(id);
        }
        listener.focused(after);
        repaint();
    }

    /** Moves the active mark; one that is not on the map yet appears in the middle. */
    void moveActive(int likelihoodBy, int impactBy) {
        boolean after = activeAfter();
        data.obstacle(chosen).ifPresent(o -> {
            int likelihood = after ? o.residualLikelihood() : o.likelihood();
            int impact = after ? o.residualImpact() : o.impact();
            boolean placed = likelihood > 0 && impact > 0;
            listener.moved(
                    chosen,
                    after,
                    placed ? within(likelihood + likelihoodBy) : 3,
                    placed ? within(impact + impactBy) : 3);
        });
    }

    /** Where the marks are now; for the mouse and for tests. */
    MapLayout layoutNow() {
        return MapLayout.of(getSize(), Kit.scale(100) / 100.0, marks());
    }

    /** Where the cells end and the impact axis begins. */
    int mapBottom() {
        MapLayout now = layoutNow();
        return now.top() + now.side() + Kit.scale(2);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJPanel() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.CANVAS;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = MapLayout.preferred();
        return new Dimension(Kit.scale(size.width), Kit.scale(size.height));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        MapLayout layout = layoutNow();
        MapPainter.Titles titles = new MapPainter.Titles(
                words.context().text("axis.likelihood"), words.context().text("axis.impact"));
        double scale = Kit.scale(100) / 100.0;
        MapPainter painter = new MapPainter(layout, scale, words.matrix(), titles, chosen, activeMark(), false);
        g.setFont(getFont());
        painter.paint(g, Kit::color);
        if (dragged != null && dragPoint != null) {
            painter.dragged(g, dragged, dragPoint);
        }
        g.dispose();
    }

    private @Nullable Mark activeMark() {
        if (!isFocusOwner()) {
            return null;
        }
        return marks().stream()
                .filter(m -> m.is(chosen, activeAfter()))
                .findFirst()
                .orElse(null);
    }

    private static int within(int value) {
        return Math.max(1, Math.min(5, value));
    }

    private final class Mouse extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent e) {
            requestFocusInWindow();
            Optional<Mark> hit = layoutNow().markAt(e.getPoint());
            hit.ifPresent(mark -> activate(mark.id(), mark.after()));
            dragged = hit.orElse(null);
        }

        @Override
        public void mouseDragged(MouseEvent e) {
            dragPoint = e.getPoint();
            repaint();
        }

        @Override
        public void mouseReleased(MouseEvent e) {
            Mark mark = dragged;
            if (mark != null && dragPoint != null) {
                layoutNow()
                        .cellAt(e.getPoint())
                        .filter(cell -> cell.x != mark.impact() || cell.y != mark.likelihood())
                        .ifPresent(cell -> listener.moved(mark.id(), mark.after(), cell.y, cell.x));
            }
            dragged = null;
            dragPoint = null;
            repaint();
        }
    }
}
