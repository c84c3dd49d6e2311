package id.lintas.plugin.activity.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.Gantt;
import id.lintas.plugin.activity.GanttDrawing;
import java.awt.BorderLayout;
import java.awt.Component;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The schedule: bars that can be dragged and linked, and the chosen activity's months or dates. */
final class ScheduleView implements View {

    private final EditorState state;
    private final GanttChart chart;
    private final ScheduleForm form;
    private final UnitSwitch unit;
    private final JButton link;
    private final JLabel title = Kit.heading("");
    private final JLabel keys = Kit.note("");
    private final JLabel end = Kit.note("");
    private final JPanel page = new JPanel(new BorderLayout());
    private final JComponent chartPage;
    private final JComponent emptyPage;

    ScheduleView(EditorState state) {
        this.state = state;
        chart = new GanttChart(state);
        form = new ScheduleForm(state);
        unit = new UnitSwitch(state);
        link = Kit.button(state.text("button.link"), "link-45deg", this::link);
        link.setName("linkActivities");
        keys.setText(
                state.text("schedule.linkingTo", "k99", "k99")); // the toolbar keeps the width that it is given now
        chart.linking().onChange(this::hint);
        chartPage = chartPage();
        JButton first = Kit.button(state.text("button.addActivity"), "plus-lg", () -> state.add(List.of()));
        first.setName("addActivityForSchedule");
        emptyPage = Kit.empty(state.text("schedule.empty"), first);
        page.setOpaque(false);
        page.add(chartPage);
        hint();
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public void show(ActivityPlan plan) {
        JComponent wanted = plan.activities().isEmpty() ? emptyPage : chartPage;
        Component shown = page.getComponent(0);
        if (shown != wanted) {
            page.removeAll();
            page.add(wanted);
            page.revalidate();
        }
        chart.show(plan);
        unit.show(plan);
        link.setEnabled(!state.host().readOnly());
        form.show(plan, state.chosen().orElse(null));
        title.setText(state.chosen()
                .map(a -> state.text("board.chosen", a.id(), state.nameOf(a)))
                .orElse(""));
        end.setText(chart.gantt().summary());
    }

    @Override
    public boolean reveal(String item, String field) {
        return form.reveal(field);
    }

    private void hint() {
        String linking = chart.linking().words();
        keys.setText(linking.isEmpty() ? state.text("schedule.keys") : linking);
    }

    private void link() {
        chart.requestFocusInWindow();
        chart.linking().start();
    }

    private JComponent chartPage() {
        JPanel detail = new JPanel(new BorderLayout(0, Kit.scale(8)));
        detail.setOpaque(false);
        detail.setBorder(BorderFactory.createEmptyBorder(Kit.scale(8), 0, Kit.scale(8), 0));
        JPanel head = new JPanel(new BorderLayout(Kit.scale(8), 0));
        head.setOpaque(false);
        head.add(title, BorderLayout.CENTER);
        head.add(end, BorderLayout.LINE_END);
        detail.add(head, BorderLayout.NORTH);
        detail.add(form.component(), BorderLayout.CENTER);
        JButton save = Kit.diagramMenu(
                state.host(),
                () -> GanttDrawing.diagram(
                        Gantt.of(state.host().data(), state.host().context())));
        JComponent toolbar = Kit.toolbar(List.of(unit, link, save, keys), "");
        return new BoardPage(toolbar, chart, detail);
    }
}
