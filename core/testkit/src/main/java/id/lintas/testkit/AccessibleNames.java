package id.lintas.testkit;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.text.JTextComponent;

/** Which controls a screen reader could not name. */
final class AccessibleNames {

    private AccessibleNames() {}

    static List<String> missing(EditorFixture<?> editor) {
        return missing(editor.every(JComponent.class));
    }

    /** The same for all that stands in a component. */
    static List<String> missingIn(JComponent root) {
        List<JComponent> all = new ArrayList<>();
        collect(root, all);
        return missing(all);
    }

    private static void collect(JComponent component, List<JComponent> all) {
        all.add(component);
        for (Component child : component.getComponents()) {
            if (child instanceof JComponent inside) {
                collect(inside, all);
            }
        }
    }

    private static List<String> missing(List<JComponent> components) {
        return components.stream()
                .filter(AccessibleNames::isControl)
                .filter(c -> {
                    String name = c.getAccessibleContext().getAccessibleName();
                    return name == null || name.isBlank();
                })
                .map(c -> c.getClass().getSimpleName() + " " + c.getName() + " in "
                        + (c.getParent() == null ? "nothing" : c.getParent().getName()))
                .toList();
    }

    private static boolean isControl(JComponent c) {
        boolean control = c instanceof JTextComponent
                || c instanceof AbstractButton
                || c instanceof JComboBox<?>
                || c instanceof JTable
                || c instanceof JTree
                || c instanceof JList<?>;
        return control && c.isFocusable() && isOurs(c);
    }

    /** The arrow of a combo box and the like belong to the look and feel. */
    private static boolean isOurs(JComponent c) {
        return !(c.getParent() instanceof JComboBox<?>)
                && !c.getClass().getName().startsWith("javax.swing.plaf")
                && !c.getClass().getName().startsWith("com.formdev");
    }
}
