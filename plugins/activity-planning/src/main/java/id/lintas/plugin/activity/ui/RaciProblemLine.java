package id.lintas.plugin.activity.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.Raci;
import id.lintas.plugin.activity.Role;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** Under the matrix: the chosen activity, what its roles lack, and a button for each obvious repair. */
final class RaciProblemLine {

    private final EditorState state;
    private final JPanel component = new JPanel(new BorderLayout(0, Kit.scale(4)));
    private final JLabel title = Kit.heading("");
    private final JLabel problem = Kit.note("");
    private final JPanel fixes = new JPanel(new FlowLayout(FlowLayout.LEADING, Kit.scale(8), 0));
    private List<String> shown = List.of();

    RaciProblemLine(EditorState state) {
        this.state = state;
        component.setOpaque(false);
        fixes.setOpaque(false);
        JPanel head = new JPanel(new BorderLayout(Kit.scale(12), 0));
        head.setOpaque(false);
        head.add(title, BorderLayout.CENTER);
        head.add(problem, BorderLayout.LINE_END);
        component.add(head, BorderLayout.NORTH);
        component.add(fixes, BorderLayout.CENTER);
    }

    JComponent component() {
        return component;
    }

    void show(Optional<Activity> chosen) {
        title.setText(chosen.map(a -> state.text("board.chosen", a.id(), state.nameOf(a)))
                .orElse(""));
        Raci.Problem now = chosen.map(Raci::problem).orElse(Raci.Problem.NONE);
        problem.setText(chosen.isEmpty() ? "" : state.text("raci.problem." + now));
        problem.setForeground(Kit.color(now == Raci.Problem.NONE ? "text3" : "error"));
        List<String> agencies = chosen.map(a -> candidates(a, now)).orElse(List.of());
        List<String> wanted = Stream.concat(Stream.of(state.chosenId() + now), agencies.stream())
                .toList();
        if (!wanted.equals(shown)) {
            shown = wanted;
            fixes.removeAll();
            agencies.forEach(agency -> fixes.add(Kit.button(label(now, agency), "", () -> repair(now, agency))));
            component.revalidate();
            component.repaint();
        }
    }

    private List<String> candidates(Activity activity, Raci.Problem now) {
        if (state.host().readOnly()) {
            return List.of();
        }
        return switch (now) {
            case NONE -> List.of();
            case SEVERAL_ACCOUNTABLE -> activity.accountable();
            case NO_ROLES, NO_ACCOUNTABLE, NO_RESPONSIBLE ->
                Stream.of(activity.lead()).filter(n -> !n.isBlank()).toList();
        };
    }

    private String label(Raci.Problem now, String agency) {
        return switch (now) {
            case SEVERAL_ACCOUNTABLE -> state.text("button.onlyAccountable", agency);
            case NO_RESPONSIBLE -> state.text("button.giveResponsible", agency);
            default -> state.text("button.giveAccountable", agency);
        };
    }

    private void repair(Raci.Problem now, String agency) {
        state.edit(state.chosenId(), "edit.onlyAccountable", "", a -> switch (now) {
            case SEVERAL_ACCOUNTABLE -> Raci.onlyAccountable(a, agency);
            case NO_RESPONSIBLE -> Raci.give(a, agency, Role.R);
            default -> Raci.give(a, agency, Role.A);
        });
    }
}
