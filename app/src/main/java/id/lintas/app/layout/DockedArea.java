package id.lintas.app.layout;

import id.lintas.api.ui.Kit;
import id.lintas.app.layout.Arrangement.Floating;
import id.lintas.app.layout.Arrangement.Minimised;
import id.lintas.app.layout.Arrangement.Node;
import id.lintas.app.layout.Arrangement.Tabs;
import id.lintas.app.view.Side;
import io.github.andrewauclair.moderndocking.Dockable;
import io.github.andrewauclair.moderndocking.DockingRegion;
import io.github.andrewauclair.moderndocking.api.DockingAPI;
import io.github.andrewauclair.moderndocking.api.RootDockingPanelAPI;
import io.github.andrewauclair.moderndocking.app.Docking;
import io.github.andrewauclair.moderndocking.app.RootDockingPanel;
import io.github.andrewauclair.moderndocking.event.DockingListener;
import io.github.andrewauclair.moderndocking.layouts.WindowLayout;
import io.github.andrewauclair.moderndocking.settings.Settings;
import io.github.andrewauclair.moderndocking.ui.ToolbarLocation;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/**
 * The views in the docking library, which is one for the whole program: there is never more than one such area, and
 * {@link #close} ends it.
 */
final class DockedArea implements Area {

    private static final double BESIDE = 0.22;
    private static final double BELOW = 0.3;

    private final JFrame frame;
    private final Function<String, DockedView> maker;
    private final Function<String, Side> sides;
    private final Map<String, DockedView> views = new LinkedHashMap<>();
    private final RootDockingPanel root;
    private final FloatingFrames floating;
    private final DockingListener listener;
    private Optional<String> maximised = Optional.empty();

    /**
     * @param maker makes a view when it is first shown
     * @param sides where a view stands when nobody has moved it
     * @param changed is called when a view was moved, shown or closed
     */
    DockedArea(JFrame frame, Function<String, DockedView> maker, Function<String, Side> sides, Runnable changed) {
        this.frame = frame;
        this.maker = maker;
        this.sides = sides;
        Settings.setActiveHighlighterEnabled(false);
        Docking.initialize(frame);
        root = new RootDockingPanel(frame);
        root.setName("docking");
        floating = new FloatingFrames(frame, this::dockAll);
        Docking.addNewFloatingFrameListener(floating);
        listener = e -> EventQueue.invokeLater(() -> {
            Dividers.weigh(root);
            changed.run();
        });
        Docking.addDockingListener(listener);
    }

    /** Puts every view where it belongs. */
    void restore(Arrangement arrangement) {
        arrangement.views().forEach(this::view);
        DockingNodes nodes = new DockingNodes(library());
        library().getDockingState().restoreWindowLayout(frame, new WindowLayout(nodes.toLibrary(arrangement.main())));
        for (Floating window : arrangement.floating()) {
            restore(window);
        }
        for (Minimised minimised : arrangement.minimised()) {
            Docking.dock(view(minimised.view()), frame, region(minimised.side()), BESIDE);
            library().autoHideDockable(view(minimised.view()), location(minimised.side()), frame);
        }
        Dividers.weigh(root);
    }

    private void restore(Floating window) {
        List<String> names = window.content().views().toList();
        Point place = new Point(window.x(), window.y());
        DockedView first = view(names.get(0));
        Docking.dock(first, frame, DockingRegion.EAST, BESIDE);
        Docking.newWindow(first, Screens.visible(place), new Dimension(window.width(), window.height()));
        for (String name : names.subList(1, names.size())) {
            Docking.dock(view(name), first, DockingRegion.CENTER);
        }
    }

    private DockedView view(String id) {
        return views.computeIfAbsent(id, name -> {
            DockedView made = maker.apply(name);
            Docking.registerDockable(made);
            return made;
        });
    }

    @Override
    public JComponent component() {
        return root;
    }

    @Override
    public void show(String id) {
        restore();
        DockedView view = view(id);
        if (Docking.isHidden(view)) {
            library().autoShowDockable(view);
        } else if (Docking.isDocked(view)) {
            Docking.bringToFront(view);
        } else {
            dock(view, sides.apply(id));
        }
    }

    private void dock(DockedView view, Side side) {
        Optional<DockedView> neighbour = views.values().stream()
                .filter(v -> v != view && !v.getPersistentID().equals(Places.EDITOR))
                .filter(v -> sides.apply(v.getPersistentID()) == side)
                .filter(v -> Docking.isDocked((Dockable) v) && !Docking.isHidden((Dockable) v))
                .findFirst();
        if (neighbour.isPresent()) {
            Docking.dock(view, neighbour.get(), DockingRegion.CENTER);
        } else {
            dockApart(view, side);
        }
    }

    private void dockApart(DockedView view, Side side) {
        if (side == Side.BOTTOM) {
            Docking.dock(view, view(Places.EDITOR), DockingRegion.SOUTH, BELOW);
        } else {
            Docking.dock(view, frame, region(side), BESIDE);
        }
    }

    @Override
    public void hide(String id) {
        restore();
        Docking.undock(view(id));
    }

    @Override
    public boolean isShown(String id) {
        return views.containsKey(id) && Docking.isDocked((Dockable) view(id));
    }

    @Override
    public List<String> shown() {
        return views.values().stream()
                .filter(v -> v.isShowing() && Docking.isDocked((Dockable) v))
                .sorted(java.util.Comparator.comparingInt((DockedView v) -> v.getLocationOnScreen().x)
                        .thenComparingInt(v -> v.getLocationOnScreen().y))
                .map(DockedView::getPersistentID)
                .toList();
    }

    @Override
    public Arrangement arrangement() {
        DockingNodes nodes = new DockingNodes(library());
        WindowLayout main = library().getDockingState().getWindowLayout(frame);
        Node node = nodes.fromLibrary(main.getRootNode()).orElse(Tabs.of(Places.EDITOR));
        List<Floating> windows = new ArrayList<>();
        List<Minimised> minimised = new ArrayList<>(minimised(main));
        for (Map.Entry<Window, RootDockingPanelAPI> other :
                Docking.getRootPanels().entrySet()) {
            Window window = other.getKey();
            if (window != frame) {
                WindowLayout layout = library().getDockingState().getWindowLayout(window);
                nodes.fromLibrary(layout.getRootNode())
                        .ifPresent(n -> windows.add(
                                new Floating(window.getX(), window.getY(), window.getWidth(), window.getHeight(), n)));
                minimised.addAll(minimised(layout));
            }
        }
        return new Arrangement(node, windows, minimised);
    }

    private static List<Minimised> minimised(WindowLayout layout) {
        List<Minimised> list = new ArrayList<>();
        layout.getWestAutoHideToolbarIDs().forEach(id -> list.add(new Minimised(id, Side.LEFT)));
        layout.getEastAutoHideToolbarIDs().forEach(id -> list.add(new Minimised(id, Side.RIGHT)));
        layout.getSouthAutoHideToolbarIDs().forEach(id -> list.add(new Minimised(id, Side.BOTTOM)));
        return list;
    }

    @Override
    public void maximise(String id) {
        if (maximised.isEmpty() && Docking.isDocked((Dockable) view(id)) && !floats(view(id))) {
            maximised = Optional.of(id);
            Docking.maximize(view(id));
        }
    }

    @Override
    public void restore() {
        maximised.ifPresent(id -> {
            maximised = Optional.empty();
            Docking.minimize(view(id));
        });
    }

    @Override
    public Optional<String> maximised() {
        return maximised;
    }

    @Override
    public boolean move(String id, Side side) {
        restore();
        DockedView view = view(id);
        if (!id.equals(Places.EDITOR)) {
            Docking.undock(view);
            dockApart(view, side);
        }
        return true;
    }

    @Override
    public boolean detach(String id) {
        restore();
        DockedView view = view(id);
        if (!id.equals(Places.EDITOR) && !floats(view)) {
            if (!Docking.isDocked((Dockable) view)) {
                dock(view, sides.apply(id));
            }
            Point place = new Point(frame.getX() + Kit.scale(120), frame.getY() + Kit.scale(120));
            Docking.newWindow(view, Screens.visible(place), new Dimension(Kit.scale(640), Kit.scale(360)));
        }
        return true;
    }

    @Override
    public boolean minimise(String id) {
        restore();
        DockedView view = view(id);
        if (!id.equals(Places.EDITOR) && Docking.isDocked((Dockable) view) && !Docking.isHidden((Dockable) view)) {
            library().autoHideDockable(view, location(sides.apply(id)), frame);
        }
        return true;
    }

    private boolean floats(DockedView view) {
        return SwingUtilities.getWindowAncestor(view) != frame;
    }

    /** A window of its own is closed: its views come back into the main window. */
    private void dockAll(Window window) {
        List<DockedView> in = views.values().stream()
                .filter(v -> SwingUtilities.getWindowAncestor(v) == window)
                .toList();
        for (DockedView view : in) {
            Docking.undock(view);
            dock(view, sides.apply(view.getPersistentID()));
        }
    }

    @Override
    public void close() {
        Docking.removeDockingListener(listener);
        Docking.removeNewFloatingFrameListener(floating);
        restore();
        Docking.uninitialize();
        floating.disposeAll();
        views.values().forEach(DockedView::removeAll);
        views.clear();
    }

    private static DockingAPI library() {
        return Docking.getSingleInstance();
    }

    private static DockingRegion region(Side side) {
        return switch (side) {
            case LEFT -> DockingRegion.WEST;
            case RIGHT -> DockingRegion.EAST;
            case BOTTOM -> DockingRegion.SOUTH;
        };
    }

    private static ToolbarLocation location(Side side) {
        return switch (side) {
            case LEFT -> ToolbarLocation.WEST;
            case RIGHT -> ToolbarLocation.EAST;
            case BOTTOM -> ToolbarLocation.SOUTH;
        };
    }
}
