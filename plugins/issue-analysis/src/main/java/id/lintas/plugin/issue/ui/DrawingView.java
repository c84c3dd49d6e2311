package id.lintas.plugin.issue.ui;

import id.lintas.api.ui.Kit;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.KeyStroke;
import javax.swing.Scrollable;
import javax.swing.UIManager;

/** A drawing that one walks by keys. It is laid out and painted in pixels at 100 %, and enlarged by the zoom. */
abstract class DrawingView extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;
    private static final int LEAST_WIDTH = 560;

    /** @param description what a screen reader says before anything is selected */
    DrawingView(String name, String spokenName, String description) {
        setName(name);
        setFocusable(true);
        setOpaque(false);
        setLayout(null);
        getAccessibleContext().setAccessibleName(spokenName);
        getAccessibleContext().setAccessibleDescription(description);
        addFocusListener(new Repaint());
    }

    /** Paints in pixels at 100 %; the font is set. */
    abstract void draw(Graphics2D g);

    /** What the drawing needs in its present width, in pixels at 100 %. */
    abstract int needed();

    final void key(String stroke, Runnable deed) {
        getInputMap().put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                deed.run();
            }
        });
    }

    private static double zoom() {
        return Kit.scale(1000) / 1000.0;
    }

    /** The width to be filled, in pixels at 100 %. */
    final int room() {
        return (int) Math.max(LEAST_WIDTH, getWidth() / zoom());
    }

    /** The height that is seen, in pixels at 100 %; the drawing should fill it. */
    final int seen() {
        return getParent() instanceof JViewport viewport ? (int) (viewport.getHeight() / zoom()) : 0;
    }

    final Point drawn(Point onScreen) {
        return new Point((int) (onScreen.x / zoom()), (int) (onScreen.y / zoom()));
    }

    final Rectangle onScreen(Rectangle drawn) {
        return new Rectangle(
                (int) (drawn.x * zoom()), (int) (drawn.y * zoom()), (int) Math.ceil(drawn.width * zoom()), (int)
                        Math.ceil(drawn.height * zoom()));
    }

    static Font font() {
        return UIManager.getFont("Label.font");
    }

    /** Scrolls to a part of the drawing, once it has a size. */
    final void bring(Rectangle drawn) {
        if (isShowing() && getHeight() > 0) {
            scrollRectToVisible(onScreen(drawn));
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        g.scale(zoom(), zoom());
        g.setFont(font());
        draw(g);
        g.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJPanel() {
                private static final long serialVersionUID = 1L;

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
        return new Dimension(Kit.scale(LEAST_WIDTH), Kit.scale(needed()));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(Kit.scale(820), Kit.scale(Math.max(380, needed())));
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
        return getParent() instanceof JViewport viewport && viewport.getWidth() >= Kit.scale(LEAST_WIDTH);
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() instanceof JViewport viewport && viewport.getHeight() >= getPreferredSize().height;
    }

    /** The ring of the selection is stronger while the drawing has the focus. */
    private final class Repaint implements FocusListener {

        @Override
        public void focusGained(FocusEvent e) {
            repaint();
        }

        @Override
        public void focusLost(FocusEvent e) {
            repaint();
        }
    }
}
