package id.lintas.plugin.activity.ui;

import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.PlanEdits;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.swing.BoxLayout;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;

/** Months or dates: what is written in the one is carried over to the other. */
final class UnitSwitch extends JPanel {

    private final transient EditorState state;
    private final JToggleButton months;
    private final JToggleButton dates;

    UnitSwitch(EditorState state) {
        this.state = state;
        setLayout(new BoxLayout(this, BoxLayout.LINE_AXIS));
        putClientProperty("FlatLaf.styleClass", "segments");
        getAccessibleContext().setAccessibleName(state.text("field.timeUnit"));
        months = button("schedule.unit.months", () -> change(false));
        dates = button("schedule.unit.dates", () -> change(true));
        ButtonGroup group = new ButtonGroup();
        group.add(months);
        group.add(dates);
    }

    void show(ActivityPlan plan) {
        (plan.dated() ? dates : months).setSelected(true);
        months.setEnabled(!state.host().readOnly());
        dates.setEnabled(!state.host().readOnly());
    }

    private JToggleButton button(String key, Runnable action) {
        JToggleButton button = new JToggleButton(state.text(key));
        button.setName(key);
        button.putClientProperty("html.disable", true);
        button.putClientProperty("FlatLaf.styleClass", "segment");
        button.addActionListener(e -> action.run());
        add(button);
        return button;
    }

    private void change(boolean toDates) {
        state.editPlan(
                "edit.timeUnit",
                "",
                p -> p.dated() == toDates
                        ? p
                        : toDates
                                ? PlanEdits.toDates(p, LocalDate.now(ZoneId.systemDefault()))
                                : PlanEdits.toMonths(p));
    }
}
