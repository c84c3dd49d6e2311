package id.lintas.plugin.activity.ui;

import id.lintas.api.Item;
import id.lintas.api.Place;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.Causes;
import java.awt.BorderLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** Causes against activities: which are answered, which not, and a button that adds an activity for one. */
final class CoverageView implements View {

    /** What is drawn, to see whether it has changed. */
    private record Shown(Item cause, List<String> activities) {}

    private final EditorState state;
    private final JPanel page = new JPanel(new BorderLayout());
    private final CoverageRows rows;
    private final JLabel summary = Kit.note("");
    private final JComponent rowsPage;
    private final JComponent emptyPage;
    private List<Shown> shown = List.of();

    CoverageView(EditorState state) {
        this.state = state;
        rows = new CoverageRows(state);
        JButton add = Kit.button(state.text("button.addActivity"), "plus-lg", () -> state.add(List.of()));
        add.setName("addActivityWithoutCause");
        emptyPage = Kit.empty(state.text("coverage.noCauses"), add);
        rowsPage = rowsPage();
        page.setOpaque(false);
        page.add(emptyPage);
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public void show(ActivityPlan plan) {
        List<Item> causes = Causes.all(state.host().context().project());
        List<Shown> next = causes.stream().map(c -> shown(plan, c)).toList();
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        rows.clear();
        causes.forEach(c -> rows.add(c, Causes.activitiesFor(plan, c.ref())));
        long covered = next.stream().filter(s -> !s.activities().isEmpty()).count();
        summary.setText(state.text("coverage.summary", covered, causes.size()));
        page.removeAll();
        page.add(causes.isEmpty() ? emptyPage : rowsPage);
        page.revalidate();
        page.repaint();
    }

    @Override
    public boolean reveal(String item, String field) {
        state.host().focused(Place.field("coverage"));
        return item.isEmpty() || rows.focus(item);
    }

    private static Shown shown(ActivityPlan plan, Item cause) {
        List<String> activities = Causes.activitiesFor(plan, cause.ref()).stream()
                .map(a -> a.id() + " " + a.name())
                .toList();
        return new Shown(cause, activities);
    }

    private JComponent rowsPage() {
        summary.setText(state.text("coverage.summary", 99, 99)); // the toolbar keeps the width that it is given now
        JComponent toolbar = Kit.toolbar(List.of(summary), state.text("coverage.rule"));
        rows.component().setBorder(BorderFactory.createEmptyBorder(0, Kit.scale(20), Kit.scale(16), Kit.scale(20)));
        JPanel all = new JPanel(new BorderLayout());
        all.setOpaque(false);
        all.add(toolbar, BorderLayout.NORTH);
        all.add(Kit.scroll(rows.component()), BorderLayout.CENTER);
        return all;
    }
}
