package id.lintas.app.editing;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Around an editor of a plugin: if anything in it throws while it is painted, a card takes its place. */
public final class GuardedPaint extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Predicate<Runnable> guard;
    private final transient Supplier<JComponent> substitute;
    private boolean failed;

    /** @param guard carries the painting out, and says whether it went well */
    public GuardedPaint(JComponent editor, Predicate<Runnable> guard, Supplier<JComponent> substitute) {
        super(new BorderLayout());
        this.guard = guard;
        this.substitute = substitute;
        setOpaque(false);
        add(editor);
    }

    /** A part that paints itself alone would otherwise go past us. */
    @Override
    protected boolean isPaintingOrigin() {
        return true;
    }

    @Override
    public void paint(Graphics g) {
        Graphics own = g.create();
        boolean good = guard.test(() -> super.paint(own));
        own.dispose();
        if (!good && !failed) {
            failed = true;
            EventQueue.invokeLater(this::replace);
        }
    }

    private void replace() {
        removeAll();
        add(substitute.get());
        revalidate();
        repaint();
    }
}
