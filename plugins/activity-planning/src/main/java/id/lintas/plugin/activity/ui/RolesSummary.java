package id.lintas.plugin.activity.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.Role;
import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The roles of the chosen activity at a glance; they are set in the matrix. */
final class RolesSummary {

    private final EditorState state;
    private final JPanel component = new JPanel(new BorderLayout(Kit.scale(12), 0));
    private final Map<Role, JLabel> lines = new EnumMap<>(Role.class);

    RolesSummary(EditorState state) {
        this.state = state;
        JPanel list = new JPanel(new GridLayout(0, 1, 0, Kit.scale(2)));
        list.setOpaque(false);
        for (Role role : Role.values()) {
            JLabel line = new JLabel();
            line.putClientProperty("html.disable", true);
            lines.put(role, line);
            list.add(line);
        }
        JButton open = Kit.link(state.text("button.openRaci"), () -> state.open(Place.of(state.chosenId(), "roles")));
        open.setName("openRaci");
        component.setOpaque(false);
        component.add(list, BorderLayout.CENTER);
        component.add(open, BorderLayout.LINE_END);
    }

    JComponent component() {
        return component;
    }

    void show(Activity activity) {
        lines.forEach((role, line) -> {
            String holders = String.join(", ", role.holders(activity));
            line.setText(state.text(
                    "roles.line", state.text("field." + role.component()), holders.isEmpty() ? "–" : holders));
            line.setForeground(Kit.color(holders.isEmpty() ? "text3" : "text"));
        });
    }
}
