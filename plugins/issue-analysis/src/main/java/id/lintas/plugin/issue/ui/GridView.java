package id.lintas.plugin.issue.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.issue.diagram.Grid;
import id.lintas.plugin.issue.diagram.GridContent;
import id.lintas.plugin.issue.diagram.GridContent.Person;
import id.lintas.plugin.issue.diagram.GridContent.Spot;
import id.lintas.plugin.issue.diagram.GridLayout;
import id.lintas.plugin.issue.diagram.GridPainter;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stakeholders on the grid of interest and power: arrows select, dragging or Alt+arrow moves to another quarter. */
final class GridView extends DrawingView {

    private static final long serialVersionUID = 1L;
    private static final int DRAG = 5;

    /** What the drawing asks of the tab. */
    interface Deeds {

        boolean editable();

        void select(String id);

        void open();

        void add();

        void remove();

        void place(String id, Spot spot);
    }

    /** A grid, and what it was laid out for. */
    private record Laid(GridContent content, int width, int height, Grid grid) {}

    /** @param now where the mouse is, in the drawing */
    private record Drag(String id, Point from, Point now) {

        boolean begun() {
            return from.distance(now) > DRAG;
        }
    }

    private final transient Deeds deeds;
    private transient GridContent content = new GridContent("", "", "", "", Map.of(), "", List.of());
    private transient Optional<Laid> laid = Optional.empty();
    private transient Optional<Drag> drag = Optional.empty();
    private String selected = "";

    GridView(String name, String description, Deeds deeds) {
        super("stakeholderGrid", name, description);
        this.deeds = deeds;
        Mouse mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        key("UP", () -> go(-1));
        key("LEFT", () -> go(-1));
        key("DOWN", () -> go(1));
        key("RIGHT", () -> go(1));
        key("ENTER", deeds::open);
        key("F2", deeds::open);
        key("INSERT", deeds::add);
        key("DELETE", deeds::remove);
        key("alt UP", () -> move(Optional.empty(), Optional.of(true)));
        key("alt DOWN", () -> move(Optional.empty(), Optional.of(false)));
        key("alt LEFT", () -> move(Optional.of(false), Optional.empty()));
        key("alt RIGHT", () -> move(Optional.of(true), Optional.empty()));
        key("ESCAPE", this::endDrag);
    }

    /** @param spoken the selected one in words, for a screen reader */
    void show(GridContent shown, String selectedId, String spoken) {
        if (!shown.equals(content)) {
            content = shown;
            revalidate();
        }
        if (!selectedId.equals(selected)) {
            selected = selectedId;
            grid().chip(selectedId).ifPresent(c -> bring(c.box()));
        }
        getAccessibleContext().setAccessibleDescription(spoken);
        repaint();
    }

    Grid grid() {
        int width = room();
        int height = seen();
        Laid now = laid.filter(l -> l.content().equals(content) && l.width() == width && l.height() == height)
                .orElseGet(() -> new Laid(
                        content, width, height, GridLayout.of(content, width, height, font(), this::getFontMetrics)));
        laid = Optional.of(now);
        return now.grid();
    }

    private void go(int by) {
        List<String> order = content.people().stream().map(Person::id).toList();
        if (!order.isEmpty()) {
            deeds.select(order.get(Math.max(0, Math.min(order.size() - 1, order.indexOf(selected) + by))));
        }
    }

    /** Somebody without a place begins where both are low. */
    private void move(Optional<Boolean> interested, Optional<Boolean> powerful) {
        content.people().stream()
                .filter(p -> p.id().equals(selected))
                .findFirst()
                .ifPresent(p -> {
                    Spot now = p.spots().isEmpty() ? Spot.APATHETICS : p.spots().get(0);
                    deeds.place(p.id(), Spot.of(interested.orElse(now.interested()), powerful.orElse(now.powerful())));
                });
    }

    private void endDrag() {
        drag = Optional.empty();
        repaint();
    }

    private Optional<Spot> target() {
        return drag.filter(Drag::begun).flatMap(d -> grid().spotAt(d.now()));
    }

    @Override
    void draw(Graphics2D g) {
        GridPainter painter = new GridPainter(content, g, Kit::color);
        painter.paint(grid(), selected, isFocusOwner(), target());
        drag.filter(Drag::begun)
                .ifPresent(d -> grid().chip(d.id())
                        .ifPresent(c -> painter.ghost(c, d.now().x - d.from().x, d.now().y - d.from().y)));
    }

    @Override
    int needed() {
        return grid().height();
    }

    private final class Mouse extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent e) {
            requestFocusInWindow();
            Point at = drawn(e.getPoint());
            Optional<String> hit = grid().chipAt(at).map(Grid.Chip::id);
            hit.ifPresent(deeds::select);
            if (hit.isPresent() && e.getClickCount() == 2) {
                deeds.open();
            }
            drag = hit.filter(h -> deeds.editable()).map(h -> new Drag(h, at, at));
        }

        @Override
        public void mouseDragged(MouseEvent e) {
            drag = drag.map(d -> new Drag(d.id(), d.from(), drawn(e.getPoint())));
            repaint();
        }

        @Override
        public void mouseReleased(MouseEvent e) {
            Optional<Spot> onto = target();
            Optional<Drag> ended = drag;
            endDrag();
            onto.ifPresent(spot -> ended.ifPresent(d -> deeds.place(d.id(), spot)));
        }
    }
}
