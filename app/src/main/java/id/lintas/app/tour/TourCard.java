package id.lintas.app.tour;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** What the tour says at a stop, with the ways on, back and out. */
final class TourCard extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 300;
    private static final int GAP = 10;

    private final transient AppTexts texts;
    private final transient Runnable end;
    private final JPanel said = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 4", "[fill,grow,0:100:]"));
    private final JLabel count = Kit.note("");
    private final JButton next;
    private final JButton back;

    TourCard(AppTexts texts, Runnable onNext, Runnable onBack, Runnable end) {
        super(new MigLayout("insets 4, fillx, gap 6", "[grow][][]"));
        this.texts = texts;
        this.end = end;
        setName("tour");
        putClientProperty("FlatLaf.styleClass", "cardCurrent");
        said.setOpaque(false);
        JButton skip = Kit.link(texts.get("tour.skip"), end);
        skip.setName("tourSkip");
        back = Kit.button(texts.get("tour.back"), "", onBack);
        back.setName("tourBack");
        next = Kit.button(texts.get("tour.next"), "", onNext);
        next.setName("tourNext");
        add(said, "span, growx, wrap");
        add(count, "span, wrap, gaptop 4");
        add(skip, "gapleft 0");
        add(back);
        add(next);
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), "end");
        getActionMap().put("end", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                end();
            }
        });
    }

    void end() {
        end.run();
    }

    void show(String stop, int number, int of) {
        said.removeAll();
        said.add(Kit.wrapped(texts.get("tour.stop." + stop), "h3"));
        said.add(Kit.wrapped(texts.get("tour.stop." + stop + ".text"), ""));
        count.setText(texts.get("tour.count", number, of));
        back.setEnabled(number > 1);
        next.setText(texts.get(number == of ? "tour.end" : "tour.next"));
        next.getAccessibleContext().setAccessibleName(next.getText());
        next.getAccessibleContext()
                .setAccessibleDescription(
                        texts.get("tour.stop." + stop) + ". " + texts.get("tour.stop." + stop + ".text"));
    }

    void focus() {
        next.requestFocusInWindow();
    }

    /** Beside the ring where there is room: right, left, below, above; otherwise in its lower right corner. */
    void placeBeside(Rectangle ring, Dimension pane) {
        int width = Kit.scale(WIDTH);
        wrap(width);
        wrap(width);
        Dimension size = new Dimension(width, getPreferredSize().height);
        int gap = Kit.scale(GAP);
        Rectangle all = new Rectangle(pane);
        Rectangle place = Stream.of(
                        new Point(ring.x + ring.width + gap, ring.y),
                        new Point(ring.x - size.width - gap, ring.y),
                        new Point(ring.x + ring.width - size.width, ring.y + ring.height + gap),
                        new Point(ring.x, ring.y - size.height - gap),
                        new Point(ring.x + ring.width - size.width, ring.y - size.height - gap))
                .map(corner -> new Rectangle(corner, size))
                .map(r -> within(r, all, ring))
                .filter(r -> all.contains(r) && !r.intersects(ring))
                .findFirst()
                .orElseGet(() -> new Rectangle(
                        ring.x + ring.width - size.width - 2 * gap,
                        ring.y + ring.height - size.height - 2 * gap,
                        size.width,
                        size.height));
        setBounds(place);
        validate();
    }

    /** The texts know how high they are once they have been as wide; so this is done twice. */
    private void wrap(int width) {
        setSize(width, Short.MAX_VALUE);
        Stream.of(said.getComponents()).forEach(Component::invalidate);
        validate();
    }

    /** Moved up or sideways along the ring, so that it stays in the window. */
    private static Rectangle within(Rectangle r, Rectangle all, Rectangle ring) {
        boolean beside = r.x >= ring.x + ring.width || r.x + r.width <= ring.x;
        Rectangle moved = new Rectangle(r);
        if (beside) {
            moved.y = Math.max(0, Math.min(r.y, all.height - r.height));
        } else {
            moved.x = Math.max(0, Math.min(r.x, all.width - r.width));
        }
        return moved;
    }
}
