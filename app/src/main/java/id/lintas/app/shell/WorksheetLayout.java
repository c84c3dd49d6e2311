package id.lintas.app.shell;

import id.lintas.api.ui.Kit;
import id.lintas.app.findings.FindingsBar;
import id.lintas.app.guidance.GuidanceView;
import id.lintas.app.navigator.NavigatorView;
import id.lintas.app.view.ViewArea;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.SwingUtilities;

/**
 * Where the views stand. Widths are pixels at 100 % and are remembered; a narrow window folds the guidance, a narrower one
 * the worksheet too, as {@code docs/design-language.md} says.
 */
final class WorksheetLayout implements ViewArea {

    private static final String GUIDANCE_VIEW = "guidance";
    private static final String FINDINGS_VIEW = "findings";

    private static final int TASKS = 232;
    private static final int TASKS_RAIL = 48;
    private static final int GUIDANCE = 272;
    private static final int GUIDANCE_RAIL = 40;
    private static final int FINDINGS = 200;

    private final UserState state;
    private final NavigatorView navigator;
    private final GuidanceView guidance;
    private final FindingsBar bar;
    private final BottomViews bottom;
    private final JPanel middle = new JPanel(new BorderLayout());
    private final JComponent editor;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JSplitPane left;
    private final JSplitPane right;
    private JSplitPane below = new JSplitPane();
    private boolean guidanceOpen = true;
    private boolean guidanceForced;
    private boolean wide;

    WorksheetLayout(
            UserState state,
            NavigatorView navigator,
            JComponent editor,
            GuidanceView guidance,
            BottomViews bottom,
            FindingsBar bar) {
        this.state = state;
        this.navigator = navigator;
        this.editor = editor;
        this.guidance = guidance;
        this.bottom = bottom;
        this.bar = bar;
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
        if (state.size("findings.open", 0) == 1) {
            bottom.show(FINDINGS_VIEW);
        }
        arrangeBottom();
    }

    @Override
    public JComponent component() {
        return panel;
    }

    private static JSplitPane split(int way, JComponent first, JComponent second, double weight) {
        first.setMinimumSize(new java.awt.Dimension(0, 0));
        second.setMinimumSize(new java.awt.Dimension(0, 0));
        JSplitPane split = new JSplitPane(way, true, first, second);
        split.setBorder(null);
        split.setResizeWeight(weight);
        split.setFocusable(false);
        return split;
    }

    @Override
    public void show(String view, boolean focus) {
        if (view.equals(GUIDANCE_VIEW)) {
            openGuidance(true);
        } else {
            bottom.show(view);
            bottomChanged();
            if (focus) {
                bottom.focus(view);
            }
        }
    }

    @Override
    public void hide(String view) {
        if (view.equals(GUIDANCE_VIEW)) {
            openGuidance(false);
        } else {
            bottom.hide(view);
            bottomChanged();
        }
    }

    @Override
    public boolean isShown(String view) {
        return view.equals(GUIDANCE_VIEW) ? guidanceVisible() : bottom.isShown(view);
    }

    private void openGuidance(boolean open) {
        guidanceOpen = open;
        guidanceForced = true;
        arrange();
    }

    /** A view was shown or closed below the editor. */
    void bottomChanged() {
        state.change(p -> p.withSize("findings.open", bottom.isShown(FINDINGS_VIEW) ? 1 : 0));
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
        if (panel.getWidth() == 0) {
            return;
        }
        boolean narrow = logicalWidth() < 1100;
        boolean guided = guidanceVisible();
        navigator.setNarrow(narrow);
        guidance.setFolded(!guided);
        int tasks = Kit.scale(narrow ? TASKS_RAIL : Math.max(180, state.size("tasks.width", TASKS)));
        int side = Kit.scale(guided ? Math.max(200, state.size("guidance.width", GUIDANCE)) : GUIDANCE_RAIL);
        left.setEnabled(!narrow);
        right.setEnabled(guided);
        left.setDividerLocation(tasks);
        left.validate();
        right.setDividerLocation(Math.max(Kit.scale(200), panel.getWidth() - tasks - side - 2 * left.getDividerSize()));
    }

    private void arrangeBottom() {
        bar.setOpen(bottom.isShown(FINDINGS_VIEW));
        boolean open = !bottom.isEmpty();
        if (open == (bottom.component().getParent() != null)) {
            return;
        }
        Component focus = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean inEditor = focus != null && SwingUtilities.isDescendingFrom(focus, editor);
        middle.removeAll();
        if (open) {
            below = split(JSplitPane.VERTICAL_SPLIT, editor, bottom.component(), 1.0);
            middle.add(below);
            java.awt.EventQueue.invokeLater(() -> below.setDividerLocation(
                    Math.max(Kit.scale(120), middle.getHeight() - Kit.scale(state.size("findings.height", FINDINGS)))));
        } else {
            below.removeAll();
            middle.add(editor);
        }
        middle.revalidate();
        middle.repaint();
        if (inEditor) {
            // Moving the editor took the focus away from it.
            focus.requestFocusInWindow();
        }
    }

    /** Keeps the sizes that a person has dragged. */
    @Override
    public void remember() {
        if (panel.getWidth() == 0) {
            return;
        }
        double scale = Kit.scale(100) / 100.0;
        if (logicalWidth() >= 1100) {
            state.change(p -> p.withSize("tasks.width", (int) Math.round(left.getDividerLocation() / scale)));
        }
        if (guidanceVisible()) {
            int side = right.getWidth() - right.getDividerLocation() - right.getDividerSize();
            state.change(p -> p.withSize("guidance.width", (int) Math.round(side / scale)));
        }
        if (!bottom.isEmpty() && below.getHeight() > 0) {
            int height = below.getHeight() - below.getDividerLocation();
            state.change(p -> p.withSize("findings.height", (int) Math.round(height / scale)));
        }
    }

    @Override
    public void close() {
        bottom.close();
    }
}
