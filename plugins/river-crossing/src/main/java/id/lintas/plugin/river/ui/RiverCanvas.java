package id.lintas.plugin.river.ui;

import id.lintas.api.Diagram;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.river.Game;
import id.lintas.plugin.river.Spots;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JPanel;
import javax.swing.KeyStroke;

/** The river, fitted to its room. A click on a traveller, or arrows and Space, take it into the boat or out of it. */
final class RiverCanvas extends JPanel {

    private static final long serialVersionUID = 1;
    private static final double LARGEST = 2;

    private final transient IntFunction<Diagram> drawing;
    private final transient Supplier<Game> game;
    private final transient IntConsumer board;
    private int mark;

    /**
     * @param drawing gives the present drawing, with the keys on that traveller or on nobody for -1
     * @param board is told the traveller that gets in or out
     */
    RiverCanvas(IntFunction<Diagram> drawing, Supplier<Game> game, IntConsumer board) {
        this.drawing = drawing;
        this.game = game;
        this.board = board;
        setOpaque(false);
        setFocusable(true);
        // The least that can be recognised; it grows with its room.
        setPreferredSize(new Dimension(Kit.scale(Spots.WIDTH / 2), Kit.scale(Spots.HEIGHT / 2)));
        listen();
        bind("RIGHT", () -> move(1));
        bind("DOWN", () -> move(1));
        bind("LEFT", () -> move(-1));
        bind("UP", () -> move(-1));
        bind("SPACE", () -> board.accept(mark));
    }

    /** @param where who is where, in words */
    void show(String where) {
        getAccessibleContext().setAccessibleName(drawing.apply(-1).title());
        getAccessibleContext().setAccessibleDescription(where);
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        g.translate(left(), top());
        g.scale(factor(), factor());
        drawing.apply(isFocusOwner() ? mark : -1).paint(g, getFont(), Kit::color);
        g.dispose();
    }

    private double factor() {
        double fit = Math.min(getWidth() / (double) Spots.WIDTH, getHeight() / (double) Spots.HEIGHT);
        return Math.max(0.1, Math.min(fit, LARGEST));
    }

    private int left() {
        return (int) Math.round((getWidth() - Spots.WIDTH * factor()) / 2);
    }

    private int top() {
        return (int) Math.round((getHeight() - Spots.HEIGHT * factor()) / 2);
    }

    private void move(int by) {
        mark = Math.floorMod(mark + by, game.get().puzzle().travellers().size());
        repaint();
    }

    private void clicked(MouseEvent e) {
        requestFocusInWindow();
        Point at = new Point((int) ((e.getX() - left()) / factor()), (int) ((e.getY() - top()) / factor()));
        Spots.travellerAt(game.get(), at).ifPresent(traveller -> {
            mark = traveller;
            board.accept(traveller);
        });
    }

    private void listen() {
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                clicked(e);
            }
        });
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
    }

    private void bind(String key, Runnable deed) {
        getInputMap().put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                deed.run();
            }
        });
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
            };
        }
        return accessibleContext;
    }
}
