package id.lintas.app.layout;

import id.lintas.api.ui.Kit;
import id.lintas.app.guidance.GuidanceView;
import id.lintas.app.layout.Arrangement.Node;
import id.lintas.app.layout.Arrangement.Split;
import id.lintas.app.layout.Arrangement.Tabs;
import id.lintas.app.navigator.NavigatorView;
import id.lintas.app.view.Side;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.SwingUtilities;

/**
 * The usual arrangement: worksheet, editor, guidance, and views below the editor. Widths are pixels at 100 % and are remembered;
 * a narrow window folds the guidance, a narrower one the worksheet too, as {@code docs/design-language.md} says.
 */
final class SplitArea implements Area {

    private static final int TASKS = 232;
    private static final int TASKS_RAIL = 48;
    private static final int GUIDANCE = 272;
    private static final int GUIDANCE_RAIL = 40;
    private static final int BELOW = 200;

    private final Sizes sizes;
    private final NavigatorView navigator;
    private final GuidanceView guidance;
    private final BottomTabs bottom;
    private final JPanel middle = new JPanel(new BorderLayout());
    private final JComponent editor;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JSplitPane left;
    private final JSplitPane right;
    private JSplitPane below = new JSplitPane();
    private boolean guidanceOpen = true;
    private boolean guidanceForced;
    private boolean wide;
    private boolean closed;
    private Optional<String> maximised = Optional.empty();

    SplitArea(WorkArea.Parts parts, Sizes sizes, BottomTabs bottom) {
        this.sizes = sizes;
        this.navigator = parts.navigator();
        this.editor = parts.editor();
        this.guidance = parts.guidance();
        this.bottom = bottom;
        middle.add(editor);
        right = split(JSplitPane.HORIZONTAL_SPLIT, middle, guidance.component(), 1.0);
        left = split(JSplitPane.HORIZONTAL_SPLIT, navigator.component(), right, 0.0);
        panel.add(left);
        panel.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                arrange();
            }
        });
        if (sizes.get("findings.open", 0) == 1) {
            bottom.show(Places.FINDINGS);
        }
        arrangeBottom();
    }

    @Override
    public JComponent component() {
        return panel;
    }

    private static JSplitPane split(int way, JComponent first, JComponent second, double weight) {
        first.setMinimumSize(new Dimension(0, 0));
        second.setMinimumSize(new Dimension(0, 0));
        JSplitPane split = new JSplitPane(way, true, first, second);
        split.setBorder(null);
        split.setResizeWeight(weight);
        split.setFocusable(false);
        return split;
    }

    @Override
    public void show(String view) {
        restore();
        if (view.equals(Places.GUIDANCE)) {
            openGuidance(true);
        } else if (!view.equals(Places.TASKS) && !view.equals(Places.EDITOR)) {
            bottom.show(view);
            bottomChanged();
            EventQueue.invokeLater(this::growBottom);
        }
    }

    @Override
    public void hide(String view) {
        restore();
        if (view.equals(Places.GUIDANCE)) {
            openGuidance(false);
        } else {
            bottom.hide(view);
            bottomChanged();
        }
    }

    @Override
    public boolean isShown(String view) {
        return switch (view) {
            case Places.TASKS, Places.EDITOR -> true;
            case Places.GUIDANCE -> guidanceVisible();
            default -> bottom.shown().contains(view);
        };
    }

    @Override
    public List<String> shown() {
        if (maximised.isPresent()) {
            return List.of(maximised.get());
        }
        List<String> shown = new ArrayList<>(List.of(Places.TASKS, Places.EDITOR));
        bottom.front().ifPresent(shown::add);
        shown.add(Places.GUIDANCE);
        return shown;
    }

    /** As it is now, for the docking library to go on from. */
    @Override
    public Arrangement arrangement() {
        Node centre = Tabs.of(Places.EDITOR);
        if (bottom.front().isPresent()) {
            Node tabs = new Tabs(bottom.shown(), bottom.front().get());
            centre = new Split(false, share(below, 0.7), centre, tabs);
        }
        Node withGuidance =
                guidanceVisible() ? new Split(true, share(right, 0.75), centre, Tabs.of(Places.GUIDANCE)) : centre;
        return new Arrangement(
                new Split(true, share(left, 0.17), Tabs.of(Places.TASKS), withGuidance), List.of(), List.of());
    }

    private static double share(JSplitPane pane, double otherwise) {
        int whole = pane.getOrientation() == JSplitPane.HORIZONTAL_SPLIT ? pane.getWidth() : pane.getHeight();
        double share = whole == 0 ? otherwise : (double) pane.getDividerLocation() / whole;
        return share > 0.02 && share < 0.98 ? share : otherwise;
    }

    @Override
    public void maximise(String view) {
        restore();
        JComponent component = switch (view) {
            case Places.EDITOR -> editor;
            case Places.TASKS -> navigator.component();
            case Places.GUIDANCE -> guidance.component();
            default -> bottom.component();
        };
        if (view.equals(Places.TASKS)) {
            navigator.setNarrow(false);
        } else if (view.equals(Places.GUIDANCE)) {
            guidance.setFolded(false);
        }
        maximised = Optional.of(view);
        replace(component);
    }

    @Override
    public void restore() {
        if (maximised.isPresent()) {
            maximised = Optional.empty();
            middle.removeAll();
            middle.add(editor);
            right.setLeftComponent(middle);
            right.setRightComponent(guidance.component());
            left.setLeftComponent(navigator.component());
            left.setRightComponent(right);
            replace(left);
            arrangeBottom();
            arrange();
        }
    }

    private void replace(JComponent component) {
        Component focus = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        panel.removeAll();
        panel.add(component);
        panel.revalidate();
        panel.repaint();
        if (focus != null && SwingUtilities.isDescendingFrom(focus, component)) {
            focus.requestFocusInWindow();
        }
    }

    @Override
    public Optional<String> maximised() {
        return maximised;
    }

    @Override
    public boolean move(String view, Side side) {
        return false;
    }

    @Override
    public boolean detach(String view) {
        return false;
    }

    @Override
    public boolean minimise(String view) {
        if (view.equals(Places.GUIDANCE)) {
            openGuidance(false);
            return true;
        }
        return false;
    }

    private void openGuidance(boolean open) {
        guidanceOpen = open;
        guidanceForced = true;
        arrange();
    }

    /** A view was shown or closed below the editor. */
    void bottomChanged() {
        sizes.put("findings.open", bottom.shown().contains(Places.FINDINGS) ? 1 : 0);
        arrangeBottom();
    }

    /** The open page needs the width: the guidance folds, until a person opens it. */
    void setWide(boolean value) {
        if (wide != value) {
            wide = value;
            guidanceForced = false;
            arrange();
        }
    }

    private int logicalWidth() {
        return (int) (panel.getWidth() * 100.0 / Kit.scale(100));
    }

    private boolean guidanceVisible() {
        return guidanceForced ? guidanceOpen : logicalWidth() >= 1280 && !wide;
    }

    private void arrange() {
        if (panel.getWidth() == 0 || closed || maximised.isPresent()) {
            return;
        }
        boolean narrow = logicalWidth() < 1100;
        boolean guided = guidanceVisible();
        navigator.setNarrow(narrow);
        guidance.setFolded(!guided);
        int tasks = Kit.scale(narrow ? TASKS_RAIL : Math.max(180, sizes.get("tasks.width", TASKS)));
        int side = Kit.scale(guided ? Math.max(200, sizes.get("guidance.width", GUIDANCE)) : GUIDANCE_RAIL);
        left.setEnabled(!narrow);
        right.setEnabled(guided);
        left.setDividerLocation(tasks);
        left.validate();
        right.setDividerLocation(Math.max(Kit.scale(200), panel.getWidth() - tasks - side - 2 * left.getDividerSize()));
    }

    private void arrangeBottom() {
        boolean open = bottom.front().isPresent();
        if (open == SwingUtilities.isDescendingFrom(bottom.component(), middle)) {
            return;
        }
        Component focus = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean inEditor = focus != null && SwingUtilities.isDescendingFrom(focus, editor);
        middle.removeAll();
        if (open) {
            below = split(JSplitPane.VERTICAL_SPLIT, editor, bottom.component(), 1.0);
            middle.add(below);
            EventQueue.invokeLater(() -> below.setDividerLocation(dividerFor(sizes.get("findings.height", BELOW))));
        } else {
            empty(below);
            middle.add(editor);
        }
        middle.revalidate();
        middle.repaint();
        if (inEditor) {
            // Moving the editor took the focus away from it.
            focus.requestFocusInWindow();
        }
    }

    private int dividerFor(int height) {
        return Math.max(Math.min(Kit.scale(120), middle.getHeight() / 3), middle.getHeight() - Kit.scale(height));
    }

    /** A drawing or a page to read needs more room than a list. */
    private void growBottom() {
        int wanted = bottom.wantedHeight();
        if (wanted > 0 && below.getHeight() > 0 && dividerFor(wanted) < below.getDividerLocation()) {
            below.setDividerLocation(dividerFor(wanted));
        }
    }

    /** Keeps the sizes that a person has dragged. */
    void remember() {
        if (panel.getWidth() == 0 || maximised.isPresent()) {
            return;
        }
        double scale = Kit.scale(100) / 100.0;
        if (logicalWidth() >= 1100) {
            sizes.put("tasks.width", (int) Math.round(left.getDividerLocation() / scale));
        }
        if (guidanceVisible()) {
            int side = right.getWidth() - right.getDividerLocation() - right.getDividerSize();
            sizes.put("guidance.width", (int) Math.round(side / scale));
        }
        if (bottom.front().isPresent() && bottom.wantedHeight() == 0 && below.getHeight() > 0) {
            int height = below.getHeight() - below.getDividerLocation();
            sizes.put("findings.height", (int) Math.round(height / scale));
        }
    }

    @Override
    public void close() {
        closed = true;
        panel.removeAll();
        middle.removeAll();
        empty(below);
        empty(left);
        empty(right);
    }

    /** Its parts alone: without its divider a split pane cannot be laid out any more. */
    private static void empty(JSplitPane pane) {
        pane.setLeftComponent(null);
        pane.setRightComponent(null);
    }
}
