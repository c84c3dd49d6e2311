package id.lintas.plugin.activity.ui;

import id.lintas.api.Item;
import id.lintas.api.Place;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.Causes;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.Insets;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;

/** One row for each cause: its words, the activities that answer it, and a button that adds one. */
final class CoverageRows {

    private final EditorState state;
    private final JPanel component = Kit.column(0);
    private final Map<String, JButton> buttons = new HashMap<>();

    CoverageRows(EditorState state) {
        this.state = state;
        component.getAccessibleContext().setAccessibleName(state.text("coverage.name"));
    }

    JComponent component() {
        return component;
    }

    void clear() {
        component.removeAll();
        buttons.clear();
    }

    void add(Item cause, List<Activity> activities) {
        JPanel row = new JPanel(new BorderLayout(Kit.scale(12), Kit.scale(4)));
        row.setOpaque(false);
        row.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, Kit.color("line")),
                BorderFactory.createEmptyBorder(Kit.scale(7), 0, Kit.scale(5), 0)));
        row.add(words(cause, activities), BorderLayout.CENTER);
        row.add(button(cause, activities.isEmpty()), BorderLayout.LINE_END);
        component.add(row);
    }

    /** Puts the focus on the button of a cause. */
    boolean focus(String cause) {
        JButton button = buttons.get(cause);
        if (button == null) {
            return false;
        }
        button.requestFocusInWindow();
        return true;
    }

    private JComponent words(Item cause, List<Activity> activities) {
        JLabel id = Kit.note(cause.ref().id());
        id.setVerticalAlignment(SwingConstants.TOP);
        id.setBorder(BorderFactory.createEmptyBorder(Kit.scale(2), 0, 0, 0));
        id.setPreferredSize(new Dimension(Kit.scale(24), id.getPreferredSize().height));
        JPanel text = new JPanel(new BorderLayout(0, Kit.scale(3)));
        text.setOpaque(false);
        text.add(Kit.wrapped(cause.label(), ""), BorderLayout.CENTER);
        if (Causes.isRoot(cause)) {
            JPanel chip = new JPanel(new BorderLayout());
            chip.setOpaque(false);
            chip.add(Kit.chip(state.text("coverage.rootCause"), "thread"), BorderLayout.NORTH);
            text.add(chip, BorderLayout.LINE_END);
        }
        text.add(answers(cause, activities), BorderLayout.SOUTH);
        JPanel words = new JPanel(new BorderLayout(Kit.scale(8), 0));
        words.setOpaque(false);
        words.add(id, BorderLayout.LINE_START);
        words.add(text, BorderLayout.CENTER);
        return words;
    }

    /** Outlined where an activity is wanted, a quiet link where there is one. */
    private JButton button(Item cause, boolean wanted) {
        String id = cause.ref().id();
        String label = state.text("button.addFor", id);
        Runnable add = () -> state.add(List.of(cause.ref()));
        JButton button = wanted ? Kit.button(label, "plus-lg", add) : Kit.link(label, add);
        button.setName("addFor-" + id);
        button.setEnabled(!state.host().readOnly());
        button.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                state.host().focused(Place.field("coverage"));
            }
        });
        buttons.put(id, button);
        return button;
    }

    /** A line for the state, if it is worth one, and a line for each activity. */
    private JComponent answers(Item cause, List<Activity> activities) {
        JPanel lines = new JPanel(new GridLayout(0, 1, 0, Kit.scale(2)));
        lines.setOpaque(false);
        if (activities.isEmpty()) {
            JLabel open = Kit.note(state.text("coverage.open"));
            boolean root = Causes.isRoot(cause);
            open.setIcon(Kit.icon(root ? "x-octagon-fill" : "dash-lg", 12, root ? "error" : "text3"));
            open.setForeground(Kit.color(root ? "error" : "text3"));
            lines.add(open);
        }
        activities.forEach(a -> lines.add(link(a)));
        return lines;
    }

    private JComponent link(Activity activity) {
        String name = state.nameOf(activity);
        JButton link = Kit.link(activity.id() + " " + name, () -> state.open(Place.item(activity.id())));
        link.setMargin(new Insets(1, 0, 1, 3));
        link.setHorizontalAlignment(SwingConstants.LEADING);
        link.setName("open-" + activity.id());
        link.getAccessibleContext().setAccessibleName(state.text("coverage.openActivity", activity.id(), name));
        JPanel line = new JPanel(new BorderLayout());
        line.setOpaque(false);
        line.add(link, BorderLayout.CENTER);
        return line;
    }
}
