package id.lintas.plugin.activity.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.ActivityPlan;
import java.awt.BorderLayout;
import java.awt.Component;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The schedule: bars that can be dragged, and the chosen activity's months as numbers. */
final class ScheduleView implements View {

    private final EditorState state;
    private final GanttChart chart;
    private final ScheduleForm form;
    private final JLabel title = Kit.heading("");
    private final JLabel end = Kit.note("");
    private final JPanel page = new JPanel(new BorderLayout());
    private final JComponent chartPage;
    private final JComponent emptyPage;

    ScheduleView(EditorState state) {
        this.state = state;
        chart = new GanttChart(state);
        form = new ScheduleForm(state);
        chartPage = chartPage();
        JButton first = Kit.button(state.text("button.addActivity"), "plus-lg", () -> state.add(List.of()));
        first.setName("addActivityForSchedule");
        emptyPage = Kit.empty(state.text("schedule.empty"), first);
        page.setOpaque(false);
        page.add(chartPage);
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
        form.show(plan, state.chosen().orElse(null));
        title.setText(state.chosen()
                .map(a -> state.text("board.chosen", a.id(), state.nameOf(a)))
                .orElse(""));
        end.setText(plan.lastMonth() == 0 ? "" : state.text("schedule.end", plan.lastMonth()));
    }

    @Override
    public boolean reveal(String item, String field) {
        return form.reveal(field);
    }

    private JComponent chartPage() {
        JPanel detail = new JPanel(new BorderLayout(0, Kit.scale(8)));
        detail.setOpaque(false);
        detail.setBorder(BorderFactory.createEmptyBorder(Kit.scale(12), 0, Kit.scale(12), 0));
        JPanel head = new JPanel(new BorderLayout());
        head.setOpaque(false);
        head.add(title, BorderLayout.CENTER);
        head.add(end, BorderLayout.LINE_END);
        detail.add(head, BorderLayout.NORTH);
        detail.add(form.component(), BorderLayout.CENTER);
        JComponent toolbar = Kit.toolbar(List.of(Kit.note(state.text("schedule.keys"))), state.text("schedule.rule"));
        return new BoardPage(toolbar, chart, detail);
    }
}
