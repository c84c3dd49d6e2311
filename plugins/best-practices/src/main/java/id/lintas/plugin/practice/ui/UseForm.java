package id.lintas.plugin.practice.ui;

import id.lintas.api.Item;
import id.lintas.api.ui.Choice;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Form;
import id.lintas.plugin.practice.Practice;
import id.lintas.plugin.practice.PracticeData;
import id.lintas.plugin.practice.Terms;
import id.lintas.plugin.practice.library.Facet;
import java.awt.FlowLayout;
import java.util.List;
import javax.swing.JPanel;

/** The fields that every practice in use has: lesson, what it is for, prerequisites. */
final class UseForm {

    private UseForm() {}

    static Form<Practice> start(EditorHost<PracticeData> host) {
        return Form.ofElement(host, Practice.class, "practices").columns(2);
    }

    static Form<Practice> addTo(Form<Practice> form, EditorHost<PracticeData> host) {
        RefPicker activities = new RefPicker(host, "activities", Item.ACTIVITY);
        RefPicker obstacles = new RefPicker(host, "obstacles", Item.OBSTACLE);
        return form.required()
                .wide()
                .area("lesson", 2)
                .required()
                .add("activities", activities, activities::show)
                .add("obstacles", obstacles, obstacles::show)
                .wide()
                .checks("prerequisites", prerequisites(host));
    }

    /** The same beside a text to read, where there is little room: both kinds of target in one row. */
    static Form<Practice> compact(EditorHost<PracticeData> host) {
        RefPicker activities = new RefPicker(host, "activities", Item.ACTIVITY);
        RefPicker obstacles = new RefPicker(host, "obstacles", Item.OBSTACLE);
        JPanel targets = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0)) {
            private static final long serialVersionUID = 1L;

            @Override
            public void setEnabled(boolean enabled) {
                super.setEnabled(enabled);
                activities.setEnabled(enabled);
                obstacles.setEnabled(enabled);
            }
        };
        targets.setOpaque(false);
        targets.add(activities);
        targets.add(obstacles);
        return start(host)
                .columns(1)
                .required()
                .area("lesson", 2)
                .required()
                .add("activities", targets, practice -> {
                    activities.show(practice);
                    obstacles.show(practice);
                })
                .checks("prerequisites", prerequisites(host));
    }

    private static List<Choice> prerequisites(EditorHost<PracticeData> host) {
        Terms terms = new Terms(host.context());
        return Facet.PREREQUISITE.codes().stream()
                .map(code -> Choice.of(code, terms.capital(code)))
                .toList();
    }
}
