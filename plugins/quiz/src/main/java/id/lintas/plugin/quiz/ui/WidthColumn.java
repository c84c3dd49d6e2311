package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.Kit;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;

/**
 * One below the other, each as wide as the container up to a readable width. Wrapped text has a height only once its width
 * is known; this layout sets the width first and then asks.
 */
final class WidthColumn implements LayoutManager {

    private static final int READABLE = 760;
    private static final int UNKNOWN_WIDTH = 480;

    private final int gap;

    /** @param gap in pixels at 100 % */
    WidthColumn(int gap) {
        this.gap = Kit.scale(gap);
    }

    @Override
    public void addLayoutComponent(String name, Component component) {
        // Nothing to remember.
    }

    @Override
    public void removeLayoutComponent(Component component) {
        // Nothing to forget.
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        Insets insets = parent.getInsets();
        int height = insets.top + insets.bottom;
        for (Component child : parent.getComponents()) {
            height += heightOf(child, width(parent)) + gap;
        }
        return new Dimension(width(parent) + insets.left + insets.right, Math.max(0, height - gap));
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return new Dimension(Kit.scale(120), Kit.scale(40));
    }

    @Override
    public void layoutContainer(Container parent) {
        Insets insets = parent.getInsets();
        int y = insets.top;
        for (Component child : parent.getComponents()) {
            int height = heightOf(child, width(parent));
            child.setBounds(insets.left, y, width(parent), height);
            y += height + gap;
        }
    }

    private static int width(Container parent) {
        Insets insets = parent.getInsets();
        int inside = parent.getWidth() - insets.left - insets.right;
        return inside <= 0 ? Kit.scale(UNKNOWN_WIDTH) : Math.min(inside, Kit.scale(READABLE));
    }

    private static int heightOf(Component child, int width) {
        child.setSize(width, Math.max(1, child.getHeight()));
        if (child instanceof Container container) {
            layOut(container);
        }
        return child.getPreferredSize().height;
    }

    /** Gives the parts inside their width, so that they know their height. */
    private static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }
}
