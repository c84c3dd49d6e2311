package id.lintas.plugin.activity.ui;

import id.lintas.api.Item;
import id.lintas.api.ui.Form;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.ActivityPlan;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** When the chosen activity begins and ends, in months or in dates as the plan has it, and what it waits for. */
final class ScheduleForm {

    private static final int SIDE = 210;

    private final EditorState state;
    private final Form<Activity> months;
    private final Form<Activity> dates;
    private final Form<ActivityPlan> plan;
    private final JPanel columns = Kit.rows(new BorderLayout(Kit.scale(20), 0));
    private final JComponent component = Kit.scroll(columns);

    ScheduleForm(EditorState state) {
        this.state = state;
        months = form().required()
                .number("start", 1, ActivityPlan.LAST_MONTH)
                .required()
                .number("end", 1, ActivityPlan.LAST_MONTH)
                .wide()
                .refs("after", this::others);
        dates = form().required()
                .text("startDate")
                .required()
                .text("endDate")
                .wide()
                .refs("after", this::others);
        plan = Form.of(state.host(), ActivityPlan.class).columns(1).text("firstDay");
        columns.add(months.component(), BorderLayout.CENTER);
        JPanel side = new JPanel(new BorderLayout());
        side.setOpaque(false);
        side.setPreferredSize(new Dimension(Kit.scale(SIDE), Kit.scale(1)));
        side.add(plan.component(), BorderLayout.NORTH);
        columns.add(side, BorderLayout.LINE_END);
    }

    private Form<Activity> form() {
        return Form.ofElement(state.host(), Activity.class, "activities").columns(2);
    }

    JComponent component() {
        return component;
    }

    void show(ActivityPlan data, @Nullable Activity activity) {
        Form<Activity> wanted = data.dated() ? dates : months;
        if (wanted.component().getParent() != columns) {
            columns.remove((data.dated() ? months : dates).component());
            columns.add(wanted.component(), BorderLayout.CENTER);
            columns.revalidate();
            columns.repaint();
        }
        plan.show(data);
        wanted.show(activity);
    }

    /** A field of the other unit leads to its counterpart. */
    boolean reveal(String field) {
        boolean dated = state.host().data().dated();
        return switch (field) {
            case "firstDay", "timeUnit" -> plan.reveal("firstDay");
            case "end", "endDate" -> dated ? dates.reveal("endDate") : months.reveal("end");
            case "after" -> (dated ? dates : months).reveal("after");
            default -> dated ? dates.reveal("startDate") : months.reveal("start");
        };
    }

    private List<Item> others() {
        String chosen = state.chosenId();
        return state.host().context().project().items(Item.ACTIVITY).stream()
                .filter(i -> !i.ref().id().equals(chosen))
                .toList();
    }
}
