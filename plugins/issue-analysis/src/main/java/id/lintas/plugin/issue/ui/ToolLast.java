package id.lintas.plugin.issue.ui;

import java.awt.Component;
import java.awt.Container;
import javax.swing.JComponent;
import javax.swing.LayoutFocusTraversalPolicy;
import org.jspecify.annotations.Nullable;

/** Tab begins with what is to be written; a tool that stands above it comes at the end. */
final class ToolLast extends LayoutFocusTraversalPolicy {

    private static final long serialVersionUID = 1L;

    private final Component tool;

    private ToolLast(Component tool) {
        this.tool = tool;
    }

    static void on(JComponent page, Component tool) {
        page.setFocusTraversalPolicyProvider(true);
        page.setFocusTraversalPolicy(new ToolLast(tool));
    }

    @Override
    public @Nullable Component getFirstComponent(Container page) {
        Component first = super.getFirstComponent(page);
        return first == tool ? super.getComponentAfter(page, tool) : first;
    }

    @Override
    public @Nullable Component getDefaultComponent(Container page) {
        return getFirstComponent(page);
    }

    @Override
    public @Nullable Component getLastComponent(Container page) {
        return accept(tool) ? tool : super.getLastComponent(page);
    }

    @Override
    public @Nullable Component getComponentAfter(Container page, Component component) {
        if (component == tool) {
            return null;
        }
        Component after = super.getComponentAfter(page, component);
        return after == null && accept(tool) ? tool : after;
    }

    @Override
    public @Nullable Component getComponentBefore(Container page, Component component) {
        if (component == tool) {
            return super.getLastComponent(page);
        }
        Component before = super.getComponentBefore(page, component);
        return before == tool ? null : before;
    }
}
