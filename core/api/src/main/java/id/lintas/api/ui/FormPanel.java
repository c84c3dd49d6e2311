package id.lintas.api.ui;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** The ground of a form. Draws a ring around a field that one has jumped to. */
final class FormPanel extends JPanel implements WidthDependent, Scrollable {

    private static final long serialVersionUID = 1;
    private static final int RING_MILLIS = 1200;

    private final transient FormGrid grid;
    private final Timer timer = new Timer(RING_MILLIS, e -> ring(null));
    private final transient Map<String, Supplier<List<Choice>>> choices = new LinkedHashMap<>();
    private @Nullable JComponent ringed;

    FormPanel(FormGrid grid) {
        super(grid);
        this.grid = grid;
        setOpaque(false);
        timer.setRepeats(false);
    }

    /** Scrolls to the control, focuses it, and rings it for a moment. */
    void reveal(JComponent control, JComponent focus) {
        focus.requestFocusInWindow();
        // A tab that has just been opened, or a form that has just been filled, has no layout yet.
        SwingUtilities.invokeLater(() -> {
            scrollTo(control, focus);
            focus.requestFocusInWindow();
            // Text that wraps finds its height in a second round.
            SwingUtilities.invokeLater(() -> scrollTo(control, focus));
        });
        if (!UIManager.getBoolean("Lintas.reducedMotion")) {
            ring(control);
            timer.restart();
        }
    }

    private void scrollTo(JComponent control, JComponent focus) {
        JRootPane root = getRootPane();
        if (root != null) {
            root.validate();
        }
        Rectangle place = SwingUtilities.convertRectangle(control.getParent(), control.getBounds(), this);
        place.grow(0, Kit.scale(24));
        scrollRectToVisible(place);
        if (focus.getParent() != null) {
            // A control may be higher than what can be seen.
            scrollRectToVisible(SwingUtilities.convertRectangle(focus.getParent(), focus.getBounds(), this));
        }
    }

    /** What {@link StepEditor#choices} tells of the form's closed fields. */
    Map<String, Supplier<List<Choice>>> choices() {
        return choices;
    }

    boolean rings() {
        return ringed != null;
    }

    private void ring(@Nullable JComponent control) {
        ringed = control;
        repaint();
    }

    @Override
    public void removeNotify() {
        timer.stop();
        super.removeNotify();
    }

    @Override
    public int heightFor(int width) {
        return grid.heightFor(width);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean rewraps = width != getWidth() && height != heightFor(width);
        super.setBounds(x, y, width, height);
        if (rewraps) {
            SwingUtilities.invokeLater(this::revalidate);
        }
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        super.paintChildren(graphics);
        JComponent control = ringed;
        if (control == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        Rectangle place = SwingUtilities.convertRectangle(control.getParent(), control.getBounds(), this);
        float stroke = Kit.scale(2);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Kit.color("accent"));
        g.setStroke(new BasicStroke(stroke));
        g.draw(new RoundRectangle2D.Float(
                place.x + stroke / 2,
                place.y + stroke / 2,
                place.width - stroke,
                place.height - stroke,
                Kit.scale(12),
                Kit.scale(12)));
        g.dispose();
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
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() instanceof JViewport viewport && viewport.getHeight() > getPreferredSize().height;
    }
}
