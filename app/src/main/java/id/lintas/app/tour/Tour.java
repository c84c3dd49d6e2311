package id.lintas.app.tour;

import id.lintas.app.text.AppTexts;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.JRootPane;

/** A walk past the controls that matter, with a ring around each and a card beside it. A person can work on meanwhile. */
public final class Tour {

    /** The names of the controls; the texts of a stop are {@code tour.stop.<name>} and {@code tour.stop.<name>.text}. */
    private static final List<String> STOPS =
            List.of("navigator", "editorArea", "next", "guidance", "toggleFindings", "timer");

    private final JRootPane root;
    private final JLayeredPane pane;
    private final List<String> stops;
    private final RingMark ring = new RingMark();
    private final TourCard card;
    private final Optional<Component> before;
    private final ComponentAdapter resized = new ComponentAdapter() {
        @Override
        public void componentResized(ComponentEvent e) {
            place();
        }
    };
    private int at;

    private Tour(JRootPane root, AppTexts texts) {
        this.root = root;
        this.pane = root.getLayeredPane();
        this.stops = STOPS.stream().filter(s -> target(s).isPresent()).toList();
        this.before = Optional.ofNullable(
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
        this.card = new TourCard(texts, () -> go(1), () -> go(-1), this::end);
    }

    /** Begins it; one that is under way begins anew. */
    public static void begin(JRootPane root, AppTexts texts) {
        Stream.of(root.getLayeredPane().getComponents())
                .filter(TourCard.class::isInstance)
                .map(TourCard.class::cast)
                .toList()
                .forEach(TourCard::end);
        Tour tour = new Tour(root, texts);
        if (!tour.stops.isEmpty()) {
            tour.open();
        }
    }

    private void open() {
        pane.add(ring, JLayeredPane.POPUP_LAYER);
        pane.add(card, JLayeredPane.POPUP_LAYER);
        pane.addComponentListener(resized);
        go(0);
    }

    private void go(int steps) {
        at += steps;
        if (at >= stops.size()) {
            end();
        } else {
            card.show(stops.get(at), at + 1, stops.size());
            place();
            card.focus();
        }
    }

    private void place() {
        Optional<JComponent> target = target(stops.get(at));
        ring.setVisible(target.isPresent() && ring.surround(target.get(), pane));
        card.placeBeside(ring.isVisible() ? ring.getBounds() : pane.getBounds(), pane.getSize());
        pane.repaint();
    }

    private void end() {
        pane.removeComponentListener(resized);
        pane.remove(ring);
        pane.remove(card);
        pane.repaint();
        before.filter(Component::isShowing).ifPresent(Component::requestFocusInWindow);
    }

    private Optional<JComponent> target(String name) {
        return find(root.getContentPane(), name);
    }

    private static Optional<JComponent> find(Container place, String name) {
        for (Component child : place.getComponents()) {
            if (child.isShowing() && name.equals(child.getName()) && child instanceof JComponent found) {
                return Optional.of(found);
            }
            Optional<JComponent> inside = child instanceof Container c ? find(c, name) : Optional.empty();
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }
}
