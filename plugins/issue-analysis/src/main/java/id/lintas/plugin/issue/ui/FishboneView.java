package id.lintas.plugin.issue.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.diagram.Fishbone;
import id.lintas.plugin.issue.diagram.FishboneContent;
import id.lintas.plugin.issue.diagram.FishboneLayout;
import id.lintas.plugin.issue.diagram.FishbonePainter;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JToolTip;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/**
 * The fishbone, changed where it is drawn: a click selects, a double click, Enter or F2 renames, Insert adds, dragging or
 * Alt+arrow moves to another rib or past its neighbours, Ctrl+R marks the root, Delete removes.
 */
final class FishboneView extends DrawingView {

    private static final long serialVersionUID = 1L;
    private static final int DRAG = 5;

    /** What the drawing asks of the tab. */
    interface Deeds {

        boolean editable();

        /** @param id a cause or a rib */
        void select(String id);

        String text(String id);

        /** @param text blank gives a rib its usual name back, and takes a cause away that was never written */
        void rename(String id, String text);

        void add();

        void move(String cause, String rib);

        void shift(String cause, int by);

        void toggleRoot();

        void remove();
    }

    private final transient Deeds deeds;
    private final transient InPlace inPlace = new InPlace(this);
    private transient FishboneContent content = new FishboneContent("", List.of());
    private transient Optional<Laid> laid = Optional.empty();
    private transient Optional<Drag> drag = Optional.empty();
    private String selected = "";

    /** A fishbone, and what it was laid out for. */
    private record Laid(FishboneContent content, int width, int height, Fishbone fish) {}

    /** @param now where the mouse is, in the drawing */
    private record Drag(String cause, Point from, Point now) {

        boolean begun() {
            return from.distance(now) > DRAG;
        }
    }

    FishboneView(String name, String description, Deeds deeds) {
        super("fishbone", name, description);
        this.deeds = deeds;
        Mouse mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        key("UP", () -> go(-1));
        key("DOWN", () -> go(1));
        key("LEFT", () -> goRib(-1));
        key("RIGHT", () -> goRib(1));
        key("ENTER", this::edit);
        key("F2", this::edit);
        key("INSERT", deeds::add);
        key("ctrl R", deeds::toggleRoot);
        key("DELETE", deeds::remove);
        key("alt LEFT", () -> moveBy(-1));
        key("alt RIGHT", () -> moveBy(1));
        key("alt UP", () -> deeds.shift(selected, -1));
        key("alt DOWN", () -> deeds.shift(selected, 1));
        key("ESCAPE", this::endDrag);
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    /** The whole text of a cause, of a rib or of the head, where it is cut. */
    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        Point at = drawn(event.getPoint());
        return fish().head().contains(at)
                ? content.head()
                : fish().twigAt(at)
                        .map(Fishbone.Twig::cause)
                        .or(() -> ribAt(at))
                        .map(deeds::text)
                        .orElse(null);
    }

    private Optional<String> ribAt(Point at) {
        return fish().bones().stream()
                .filter(b -> b.label().contains(at))
                .map(Fishbone.Bone::rib)
                .findFirst();
    }

    @Override
    public JToolTip createToolTip() {
        JToolTip tip = super.createToolTip();
        tip.putClientProperty("html.disable", true);
        return tip;
    }

    /**
     * @param selectedId the id of a cause or of a rib, or empty
     * @param spoken the selected one in words, for a screen reader
     */
    void show(FishboneContent shown, String selectedId, String spoken) {
        if (!shown.equals(content)) {
            content = shown;
            revalidate();
        }
        if (!selectedId.equals(selected)) {
            selected = selectedId;
            box(selectedId).ifPresent(this::bring);
        }
        getAccessibleContext().setAccessibleDescription(spoken);
        repaint();
    }

    private Optional<Rectangle> box(String id) {
        Fishbone fish = fish();
        return fish.twig(id).map(Fishbone.Twig::box).or(() -> fish.bone(id).map(Fishbone.Bone::label));
    }

    Fishbone fish() {
        int width = room();
        int height = seen();
        Laid now = laid.filter(l -> l.content().equals(content) && l.width() == width && l.height() == height)
                .orElseGet(() -> new Laid(
                        content,
                        width,
                        height,
                        FishboneLayout.of(content, width, height, font(), this::getFontMetrics)));
        laid = Optional.of(now);
        return now.fish();
    }

    /** Opens the small field over the selected text. */
    void edit() {
        if (!deeds.editable()) {
            return;
        }
        String id = selected;
        box(id).ifPresent(box -> inPlace.open(onScreen(box), deeds.text(id), deeds.text(id), text -> named(id, text)));
    }

    /** A cause that is left empty stays, to be written in the form; only who gives up takes a new one away again. */
    private void named(String id, Optional<String> text) {
        boolean left = text.filter(String::isBlank).isPresent();
        if (!left || fish().bone(id).isPresent()) {
            deeds.rename(id, text.orElseGet(() -> deeds.text(id)));
        }
    }

    private void go(int by) {
        List<String> order = fish().order();
        int at = order.indexOf(selected);
        deeds.select(order.get(Math.max(0, Math.min(order.size() - 1, at + by))));
    }

    private Optional<Fishbone.Bone> rib(int by) {
        Fishbone fish = fish();
        List<Fishbone.Bone> bones = fish.bones();
        int at = fish.boneOf(selected)
                .or(() -> fish.bone(selected))
                .map(bones::indexOf)
                .orElse(-1);
        int next = at + by;
        return next < 0 || next >= bones.size() ? Optional.empty() : Optional.of(bones.get(next));
    }

    private void goRib(int by) {
        rib(by).ifPresent(b ->
                deeds.select(b.twigs().isEmpty() ? b.rib() : b.twigs().get(0).cause()));
    }

    private void moveBy(int by) {
        if (fish().twig(selected).isPresent()) {
            rib(by).ifPresent(b -> deeds.move(selected, b.rib()));
        }
    }

    private void endDrag() {
        drag = Optional.empty();
        repaint();
    }

    private Optional<Fishbone.Bone> target() {
        return drag.filter(Drag::begun).flatMap(d -> fish().boneNear(d.now()));
    }

    @Override
    void draw(Graphics2D g) {
        FishbonePainter painter = new FishbonePainter(g, Kit::color);
        painter.paint(
                fish(),
                selected,
                isFocusOwner(),
                target().map(Fishbone.Bone::rib).orElse(""));
        drag.filter(Drag::begun)
                .ifPresent(d -> fish().twig(d.cause())
                        .ifPresent(t -> painter.ghost(t, d.now().x - d.from().x, d.now().y - d.from().y)));
    }

    @Override
    int needed() {
        return fish().height();
    }

    private final class Mouse extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent e) {
            requestFocusInWindow();
            Point at = drawn(e.getPoint());
            Fishbone fish = fish();
            Optional<String> cause = fish.twigAt(at).map(Fishbone.Twig::cause);
            Optional<String> hit = cause.or(() -> fish.labelAt(at).map(Fishbone.Bone::rib));
            hit.ifPresent(deeds::select);
            if (hit.isPresent() && e.getClickCount() == 2) {
                edit();
            } else {
                drag = cause.filter(c -> deeds.editable()).map(c -> new Drag(c, at, at));
            }
        }

        @Override
        public void mouseDragged(MouseEvent e) {
            drag = drag.map(d -> new Drag(d.cause(), d.from(), drawn(e.getPoint())));
            repaint();
        }

        @Override
        public void mouseReleased(MouseEvent e) {
            Optional<Fishbone.Bone> onto = target();
            Optional<Drag> ended = drag;
            endDrag();
            onto.ifPresent(b -> ended.ifPresent(d -> deeds.move(d.cause(), b.rib())));
        }
    }
}
