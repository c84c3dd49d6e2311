package id.lintas.app.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.FocusTraversalPolicy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.plaf.basic.BasicHTML;
import javax.swing.text.JTextComponent;

/** What can be said of everything that is to be seen now. Event thread. */
final class Seen {

    private Seen() {}

    static <C extends Component> List<C> every(Container place, Class<C> type) {
        List<C> found = new ArrayList<>();
        for (Component child : place.getComponents()) {
            if (child.isShowing()) {
                if (type.isInstance(child)) {
                    found.add(type.cast(child));
                }
                if (child instanceof Container container) {
                    found.addAll(every(container, type));
                }
            }
        }
        return found;
    }

    /** What Tab reaches, and what only arrows reach, without a name for a screen reader. */
    static List<String> withoutName(JComponent root) {
        return inputs(root).stream()
                .filter(c -> c.getAccessibleContext() == null
                        || isBlank(c.getAccessibleContext().getAccessibleName()))
                .map(Seen::describe)
                .toList();
    }

    private static Set<Component> inputs(JComponent root) {
        Set<Component> inputs = new LinkedHashSet<>();
        Container window = root.getFocusCycleRootAncestor();
        FocusTraversalPolicy policy = window.getFocusTraversalPolicy();
        Component next = policy.getFirstComponent(window);
        while (next != null && inputs.add(next)) {
            next = policy.getComponentAfter(window, next);
        }
        every(root, AbstractButton.class).stream()
                .filter(b -> b.isEnabled() && !isOfTheLook(b))
                .forEach(inputs::add);
        inputs.addAll(every(root, JTextComponent.class));
        return inputs;
    }

    /** The arrows of scroll bars and combo boxes. */
    static boolean isOfTheLook(Component component) {
        return component.getClass().getName().startsWith("com.formdev.flatlaf");
    }

    static List<String> rendersHtml(JComponent root) {
        return every(root, JComponent.class).stream()
                .filter(c -> c instanceof JLabel || c instanceof AbstractButton)
                .filter(c -> c.getClientProperty(BasicHTML.propertyKey) != null || wouldRenderHtml(c))
                .map(Seen::describe)
                .toList();
    }

    /** Whether a text that begins with a tag would be rendered; a text that never changes cannot. */
    private static boolean wouldRenderHtml(JComponent component) {
        return component instanceof JLabel label
                && label.getText() != null
                && BasicHTML.isHTMLString(label.getText())
                && !Boolean.TRUE.equals(label.getClientProperty("html.disable"));
    }

    /** Buttons whose text is cut, and told nowhere else. */
    static List<String> cutButtons(JComponent root) {
        return every(root, AbstractButton.class).stream()
                .filter(b -> !(b instanceof JMenu)
                        && !isBlank(b.getText())
                        && !b.getText().equals(b.getToolTipText()))
                .filter(b -> b.getWidth() < b.getPreferredSize().width || isOutside(b))
                .map(b -> describe(b) + " " + b.getWidth() + " < " + b.getPreferredSize().width)
                .toList();
    }

    /** Beyond the edge of what holds it, where no scroll bar leads. */
    private static boolean isOutside(AbstractButton button) {
        boolean scrolls = SwingUtilities.getAncestorOfClass(JViewport.class, button) != null;
        return !scrolls && button.getVisibleRect().width < button.getWidth();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    static String describe(Component component) {
        String text = component instanceof AbstractButton button ? button.getText() : "";
        String parent = component.getParent() == null
                ? ""
                : component.getParent().getClass().getSimpleName();
        return component.getClass().getSimpleName() + " '" + component.getName() + "' '" + text + "' in " + parent;
    }
}
