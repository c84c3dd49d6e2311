package id.lintas.app.window;

import java.awt.Component;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JProgressBar;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.text.JTextComponent;

/**
 * What a screen reader can say of what is to be seen now: each control and each picture with its name and role, each cell,
 * entry and tab with its name. Event thread.
 *
 * @param controls how many were looked at
 * @param failures what has no name, or a role that says nothing
 */
record Spoken(int controls, List<String> failures) {

    /** Roles that tell nobody what the thing is for. */
    private static final Set<AccessibleRole> VAGUE = Set.of(
            AccessibleRole.UNKNOWN,
            AccessibleRole.SWING_COMPONENT,
            AccessibleRole.AWT_COMPONENT,
            AccessibleRole.FILLER);

    private static final int MOST_CELLS = 400;

    static Spoken of(JComponent root) {
        Set<Component> controls = controls(root);
        List<String> failures = new ArrayList<>();
        controls.forEach(c -> check(c, failures));
        return new Spoken(controls.size(), failures);
    }

    private static Set<Component> controls(JComponent root) {
        Set<Component> controls = new LinkedHashSet<>();
        Reach reach = new Reach();
        Seen.every(root, JComponent.class).stream()
                .filter(c -> reach.accept(c) || (!Seen.isOfTheLook(c) && informs(c)))
                .forEach(controls::add);
        return controls;
    }

    /** Where Tab comes. Asked of each control, as going from one to the next sorts the whole window at each step. */
    private static final class Reach extends LayoutFocusTraversalPolicy {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean accept(Component component) {
            return super.accept(component);
        }
    }

    private static boolean informs(JComponent component) {
        return component instanceof AbstractButton
                || component instanceof JTextComponent
                || component instanceof JComboBox
                || component instanceof JTable
                || component instanceof JList
                || component instanceof JTree
                || component instanceof JTabbedPane
                || component instanceof JProgressBar
                || (component instanceof JLabel label && (label.getIcon() != null || isPicture(label)))
                || (component.isFocusable() && component.getMouseListeners().length > 0 && !isOnlyAPlace(component));
    }

    private static boolean isPicture(JLabel label) {
        return paintsItself(label.getClass())
                && (label.getText() == null || label.getText().isEmpty())
                && label.getWidth() > 0;
    }

    private static boolean paintsItself(Class<?> type) {
        return type.getPackageName().startsWith("id.lintas")
                && (Stream.of(type.getDeclaredMethods())
                                .anyMatch(m -> m.getName().equals("paintComponent"))
                        || paintsItself(type.getSuperclass()));
    }

    private static boolean isOnlyAPlace(JComponent component) {
        return component instanceof JScrollPane
                || component instanceof JScrollBar
                || component instanceof JSplitPane
                || component.getClass().getPackageName().startsWith("javax.swing")
                || component.getClass().getPackageName().startsWith("com.");
    }

    private static void check(Component component, List<String> failures) {
        AccessibleContext context = component.getAccessibleContext();
        if (context == null) {
            failures.add("not accessible: " + Seen.describe(component));
            return;
        }
        if (isBlank(context.getAccessibleName()) && !isDecoration(component)) {
            failures.add("no name: " + Seen.describe(component));
        }
        AccessibleRole role = context.getAccessibleRole();
        if (VAGUE.contains(role) || (AccessibleRole.PANEL.equals(role) && component.isFocusable())) {
            failures.add("role " + role + ": " + Seen.describe(component));
        }
        children(component, context, failures);
    }

    /** An icon beside a label that says the same. */
    private static boolean isDecoration(Component component) {
        return component.getClass() == JLabel.class && ((JLabel) component).getToolTipText() == null;
    }

    private static void children(Component component, AccessibleContext context, List<String> failures) {
        if (component instanceof JTable table) {
            cells(table, failures);
        } else if (component instanceof JTabbedPane || component instanceof JList) {
            for (int i = 0; i < Math.min(MOST_CELLS, context.getAccessibleChildrenCount()); i++) {
                Accessible child = context.getAccessibleChild(i);
                if (child == null || isBlank(child.getAccessibleContext().getAccessibleName())) {
                    failures.add("no name of entry " + i + ": " + Seen.describe(component));
                }
            }
        }
    }

    private static void cells(JTable table, List<String> failures) {
        for (int column = 0; column < table.getColumnCount(); column++) {
            for (int row = 0; row < table.getRowCount(); row++) {
                Component cell = table.prepareRenderer(table.getCellRenderer(row, column), row, column);
                cell.setSize(table.getCellRect(row, column, false).getSize());
                boolean says = !TextSpy.look((JComponent) cell).isEmpty();
                if (says && isBlank(cell.getAccessibleContext().getAccessibleName())) {
                    failures.add("no name of cell " + row + "/" + column + ": " + Seen.describe(table));
                }
            }
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
