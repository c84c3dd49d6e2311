package id.lintas.app.present;

import id.lintas.api.ui.Kit;
import id.lintas.engine.slides.Slide;
import id.lintas.engine.slides.SlideRoom;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.function.IntSupplier;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** One slide as large as there is room for; its text is its accessible name. */
final class SlideView extends JComponent {

    private static final long serialVersionUID = 1L;

    private final transient SlidePainter painter;
    private final transient SlideShow show;
    private final transient IntSupplier index;
    private final boolean stage;

    /**
     * @param index of the slide to paint; nothing is painted beyond the last
     * @param stage what the class sees: it can be black
     */
    SlideView(SlidePainter painter, SlideShow show, IntSupplier index, boolean stage) {
        this.painter = painter;
        this.show = show;
        this.index = index;
        this.stage = stage;
        setFocusTraversalKeysEnabled(false);
        refresh();
    }

    void refresh() {
        int at = index.getAsInt();
        getAccessibleContext()
                .setAccessibleName(exists(at) ? said(show.deck().slides().get(at), at) : "–");
        repaint();
    }

    private String said(Slide slide, int at) {
        boolean answered = at == show.index() && show.revealed();
        return answered ? slide.text() + "\n" + String.join("\n", slide.notes()) : slide.text();
    }

    private boolean exists(int at) {
        return at < show.deck().slides().size();
    }

    /** As high as the slide is at its width. */
    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : SlideRoom.SLIDE_WIDTH / 2;
        return new Dimension(SlideRoom.SLIDE_WIDTH / 2, width * SlideRoom.SLIDE_HEIGHT / SlideRoom.SLIDE_WIDTH);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other) {
            revalidate();
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        int at = index.getAsInt();
        g.setColor(stage && show.black() ? Color.BLACK : Kit.color(stage ? "surface" : "chrome"));
        g.fillRect(0, 0, getWidth(), getHeight());
        if (exists(at) && !(stage && show.black())) {
            double scale = Math.min(
                    getWidth() / (double) SlideRoom.SLIDE_WIDTH, getHeight() / (double) SlideRoom.SLIDE_HEIGHT);
            g.translate(
                    (getWidth() - scale * SlideRoom.SLIDE_WIDTH) / 2,
                    stage ? (getHeight() - scale * SlideRoom.SLIDE_HEIGHT) / 2 : 0);
            g.scale(scale, scale);
            g.clipRect(0, 0, SlideRoom.SLIDE_WIDTH, SlideRoom.SLIDE_HEIGHT);
            painter.paint(g, show.deck().slides().get(at), at, show);
        }
        g.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.PANEL;
                }
            };
        }
        return accessibleContext;
    }
}
