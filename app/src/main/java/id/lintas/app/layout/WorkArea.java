package id.lintas.app.layout;

import id.lintas.app.guidance.GuidanceView;
import id.lintas.app.navigator.NavigatorView;
import id.lintas.app.text.AppTexts;
import id.lintas.app.view.Side;
import id.lintas.app.view.ToolView;
import id.lintas.app.view.ViewArea;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/**
 * The views of an open project. The usual arrangement is drawn with split panes, so that a start need not load the docking
 * library; it takes over when a view is first moved, or when a kept arrangement asks for it.
 */
public final class WorkArea implements ViewArea {

    /** The views that every project has. */
    public record Parts(NavigatorView navigator, JComponent editor, Runnable focusEditor, GuidanceView guidance) {}

    private final JFrame frame;
    private final AppTexts texts;
    private final Parts parts;
    private final MadeViews views;
    private final Sizes sizes;
    private final LayoutFiles files;
    private final Runnable changed;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final ViewMenu menu;
    private final ViewFocus focus;
    private String perspective;
    private Area area;

    /** @param changed is called when a view was shown, moved or closed */
    public WorkArea(
            JFrame frame,
            AppTexts texts,
            Parts parts,
            MadeViews views,
            Sizes sizes,
            LayoutFiles files,
            String perspective,
            Runnable changed) {
        this.frame = frame;
        this.texts = texts;
        this.parts = parts;
        this.views = views;
        this.sizes = sizes;
        this.files = files;
        this.changed = changed;
        this.perspective = perspective;
        this.menu = new ViewMenu(texts, this);
        this.focus = new ViewFocus(this::componentOf);
        panel.setName("workArea");
        Optional<Arrangement> kept = files.load(perspective);
        area = kept.isPresent() ? docked(kept.get()) : split();
        put();
    }

    /** Once: the library forgets a root panel that is taken out. */
    private void put() {
        if (area.component().getParent() != panel) {
            panel.add(area.component());
        }
    }

    private SplitArea split() {
        parts.guidance().setHeadShown(true);
        return new SplitArea(parts, sizes, new BottomTabs(texts, views, new BottomTabs.Listener() {
            @Override
            public void closed() {
                ((SplitArea) area).bottomChanged();
                changed.run();
            }

            @Override
            public void menu(String view, JComponent where, int x, int y) {
                menu.show(view, where, x, y);
            }

            @Override
            public void dragged(String view, MouseEvent event) {
                TabDrag.begin(panel, event.getComponent(), new TabDrag.Drop() {
                    @Override
                    public void at(Side side) {
                        move(view, side);
                    }

                    @Override
                    public void outside() {
                        detach(view);
                    }
                });
            }
        }));
    }

    private DockedArea docked(Arrangement arrangement) {
        parts.navigator().setNarrow(false);
        parts.guidance().setFolded(false);
        parts.guidance().setHeadShown(false);
        DockedArea docked = new DockedArea(frame, this::dockedView, this::side, changed);
        // The library looks for the parent of its root panel as soon as it restores.
        panel.add(docked.component());
        docked.restore(arrangement);
        return docked;
    }

    private DockedView dockedView(String id) {
        String title = views.title(id);
        DockedView made = new DockedView(
                id,
                title,
                content(id),
                () -> id.equals(Places.EDITOR)
                        ? new NoHead()
                        : new ViewHead(texts, title, (where, below) -> menu.show(id, where, 0, below)));
        views.made(id).ifPresent(v -> v.onCount(made::count));
        return made;
    }

    private JComponent content(String id) {
        return switch (id) {
            case Places.TASKS -> parts.navigator().component();
            case Places.EDITOR -> parts.editor();
            case Places.GUIDANCE -> parts.guidance().component();
            default -> views.knows(id) ? views.component(id) : new MissingView(texts, id);
        };
    }

    private Side side(String id) {
        return switch (id) {
            case Places.TASKS -> Side.LEFT;
            case Places.GUIDANCE -> Side.RIGHT;
            default -> views.side(id);
        };
    }

    /** From now on the docking library has the views, which stand as before. */
    private void loosen() {
        if (area instanceof SplitArea split) {
            split.restore();
            split.remember();
            Arrangement present = split.arrangement();
            replace(() -> docked(present));
        }
    }

    private void replace(java.util.function.Supplier<Area> next) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        panel.removeAll();
        area.close();
        area = next.get();
        put();
        panel.revalidate();
        panel.repaint();
        if (owner != null && SwingUtilities.isDescendingFrom(owner, panel)) {
            owner.requestFocusInWindow();
        }
        changed.run();
    }

    private void withDocking(Consumer<Area> deed) {
        loosen();
        deed.accept(area);
        changed.run();
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(String view, boolean focusIt) {
        area.show(view);
        if (focusIt) {
            focusView(view);
        }
        changed.run();
    }

    @Override
    public void reveal(String view, String entry) {
        if (views.knows(view)) {
            show(view, true);
            views.made(view).ifPresent(v -> v.reveal(entry));
        }
    }

    private void focusView(String view) {
        if (view.equals(Places.EDITOR)) {
            parts.focusEditor().run();
        } else {
            Optional<ToolView> made = views.made(view);
            made.ifPresentOrElse(ToolView::focus, () -> focus.into(view));
        }
    }

    @Override
    public void hide(String view) {
        area.hide(view);
        changed.run();
    }

    @Override
    public boolean isShown(String view) {
        return area.isShown(view);
    }

    @Override
    public void toggleMaximised() {
        if (area.maximised().isPresent()) {
            area.restore();
        } else {
            area.maximise(focus.view(area.shown()).orElse(Places.EDITOR));
        }
        changed.run();
    }

    boolean isMaximised() {
        return area.maximised().isPresent();
    }

    @Override
    public void cycle(boolean forward) {
        List<String> shown = area.shown();
        int at = focus.view(shown).map(shown::indexOf).orElse(-1);
        for (int i = 1; i <= shown.size(); i++) {
            int next = Math.floorMod(forward ? at + i : at - i, shown.size());
            if (focus.into(shown.get(next))) {
                return;
            }
        }
    }

    @Override
    public void openMenu() {
        String view = focus.view(area.shown()).orElse(Places.EDITOR);
        JComponent where = componentOf(view);
        menu.show(view, where, 0, 0);
    }

    private JComponent componentOf(String view) {
        return content(view);
    }

    void move(String view, Side side) {
        if (!area.move(view, side)) {
            withDocking(a -> a.move(view, side));
        }
    }

    void detach(String view) {
        if (!area.detach(view)) {
            withDocking(a -> a.detach(view));
        }
    }

    void minimise(String view) {
        if (!area.minimise(view)) {
            withDocking(a -> a.minimise(view));
        }
        changed.run();
    }

    void maximise(String view) {
        if (area.maximised().isPresent()) {
            area.restore();
        } else {
            area.maximise(view);
        }
        changed.run();
    }

    @Override
    public void use(String name) {
        if (!name.equals(perspective)) {
            remember();
            perspective = name;
            Optional<Arrangement> kept = files.load(name);
            replace(() -> kept.isPresent() ? docked(kept.get()) : split());
        }
    }

    @Override
    public void saveAs(String name) {
        files.save(name, area.arrangement());
        perspective = name;
    }

    @Override
    public void reset() {
        files.reset(perspective);
        sizes.forget();
        replace(this::split);
    }

    @Override
    public void remember() {
        if (area instanceof SplitArea split) {
            split.remember();
        } else {
            files.save(perspective, area.arrangement());
        }
    }

    /** The open page needs the width: the usual arrangement folds the guidance. */
    public void setWide(boolean wide) {
        if (area instanceof SplitArea split) {
            split.setWide(wide);
        }
    }

    @Override
    public void close() {
        area.close();
        views.close();
    }
}
