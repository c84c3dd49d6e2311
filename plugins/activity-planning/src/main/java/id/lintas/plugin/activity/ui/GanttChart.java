package id.lintas.plugin.activity.ui;

import id.lintas.api.Diagram;
import id.lintas.api.Place;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.Gantt;
import id.lintas.plugin.activity.GanttDrawing;
import id.lintas.plugin.activity.GanttScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JPanel;
import javax.swing.JToolTip;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/** The schedule as a table with bars and arrows. One row is chosen; bars and arrows are edited in it. */
final class GanttChart extends JPanel {

    private final transient EditorState state;
    private final transient GanttLinking linking;
    private transient Gantt gantt;

    GanttChart(EditorState state) {
        this.state = state;
        gantt = Gantt.of(ActivityPlan.EMPTY, state.host().context());
        linking = new GanttLinking(this, state);
        setOpaque(false);
        setFocusable(true);
        setName("gantt");
        GanttDrag drag = new GanttDrag(this, state, linking);
        addMouseListener(drag);
        addMouseMotionListener(drag);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                state.host().focused(Place.of(state.chosenId(), "start"));
                repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                repaint();
            }
        });
        new GanttKeys(this, state, linking).install();
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    /** The whole name where it is cut. */
    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int y = (int) (event.getY() / zoom());
        return gantt.plan().activities().stream()
                .filter(a ->
                        gantt.row(a.id()).filter(row -> row == scale().row(y)).isPresent())
                .findFirst()
                .map(state::nameOf)
                .orElse(null);
    }

    @Override
    public JToolTip createToolTip() {
        JToolTip tip = super.createToolTip();
        tip.putClientProperty("html.disable", true);
        return tip;
    }

    void show(ActivityPlan next) {
        gantt = Gantt.of(next, state.host().context());
        linking.settle();
        String spoken = state.chosen()
                .map(a -> state.text("schedule.row", a.id(), state.nameOf(a), gantt.words(a)))
                .orElse("");
        getAccessibleContext().setAccessibleName(state.text("schedule.name"));
        getAccessibleContext().setAccessibleDescription(spoken);
        revalidate();
        repaint();
    }

    Gantt gantt() {
        return gantt;
    }

    GanttLinking linking() {
        return linking;
    }

    /** In pixels at 100 %; see {@link #zoom}. */
    GanttScale scale() {
        return gantt.scale(drawnWidth());
    }

    /** Pixels of the screen for one at 100 %. */
    static double zoom() {
        return Kit.scale(100) / 100.0;
    }

    private int drawnWidth() {
        return Math.max(1, (int) Math.round(getWidth() / zoom()));
    }

    void showRow(Activity activity) {
        gantt.row(activity.id()).ifPresent(row -> {
            GanttScale scale = scale();
            scrollRectToVisible(new Rectangle(0, Kit.scale(scale.y(row)), 1, Kit.scale(scale.rowHeight())));
        });
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Kit.scale(320), Kit.scale(gantt.height()));
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJPanel() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.TABLE;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D scaled = (Graphics2D) g.create();
        scaled.scale(zoom(), zoom());
        int width = drawnWidth();
        GanttDrawing drawing = new GanttDrawing(gantt, width, state.chosenId());
        new Diagram("schedule", "", "", width, gantt.height(), drawing).paint(scaled, getFont(), Kit::color);
        scaled.dispose();
        Graphics2D smooth = Draw.smooth(g);
        linking.paint(smooth, scale());
        if (isFocusOwner()) {
            Draw.box(smooth, new Rectangle(0, 0, getWidth(), getPreferredSize().height), "", "accent", 2, false);
        }
        smooth.dispose();
    }
}
