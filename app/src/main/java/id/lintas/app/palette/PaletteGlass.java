package id.lintas.app.palette;

import id.lintas.api.ui.Kit;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.KeyboardFocusManager;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.beans.PropertyChangeListener;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** Dims the window, holds the popup in its upper middle, and closes it when something else is clicked or gets the focus. */
final class PaletteGlass extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 640;
    private static final int TOP = 84;
    private static final Color DIM = new Color(0, 0, 0, 82);

    private final JComponent popup;
    private final transient Consumer<Boolean> close;
    private final transient PropertyChangeListener focus = e -> focusMoved(e.getNewValue());

    /** @param close given whether the focus goes back */
    PaletteGlass(PalettePanel popup, Consumer<Boolean> close) {
        super(null);
        this.popup = popup.component();
        this.close = close;
        setOpaque(false);
        setName("paletteGlass");
        add(this.popup);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                close.accept(true);
            }
        });
    }

    @Override
    public void addNotify() {
        super.addNotify();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener("focusOwner", focus);
    }

    @Override
    public void removeNotify() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener("focusOwner", focus);
        super.removeNotify();
    }

    private void focusMoved(Object owner) {
        if (owner instanceof JComponent c
                && SwingUtilities.getWindowAncestor(c) == SwingUtilities.getWindowAncestor(this)
                && !SwingUtilities.isDescendingFrom(c, this)) {
            close.accept(false);
        }
    }

    @Override
    public void doLayout() {
        int margin = Kit.scale(12);
        int width = Math.min(Kit.scale(WIDTH), getWidth() - 2 * margin);
        int top = Math.min(Kit.scale(TOP), Math.max(margin, getHeight() / 9));
        int height = Math.min(popup.getPreferredSize().height, getHeight() - top - margin);
        if (popup.getHeight() > height) {
            repaint();
        }
        popup.setBounds((getWidth() - width) / 2, top, width, height);
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(DIM);
        g.fillRect(0, 0, getWidth(), getHeight());
    }
}
