package id.lintas.app.window;

import id.lintas.api.ui.Kit;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.CellRendererPane;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.table.JTableHeader;
import javax.swing.text.JTextComponent;

/**
 * What is cut in a window: a text that ends in dots and is told nowhere else, a text or control that its place clips, a control
 * over another one, a place that scrolls but shows no line. Event thread.
 */
final class Cut {

    /** A pixel may be lost to rounding. */
    private static final int SLACK = 2;

    /** Places for the focus's ring may be shared. */
    private static final int RING = 3;

    private final JComponent root;
    private final List<String> found = new ArrayList<>();

    private Cut(JComponent root) {
        this.root = root;
    }

    static List<String> find(JComponent root) {
        Cut cut = new Cut(root);
        TextSpy.look(root).forEach(cut::text);
        for (JComponent component : Seen.every(root, JComponent.class)) {
            if (!Seen.isOfTheLook(component) && !(component.getParent() instanceof CellRendererPane)) {
                cut.place(component);
            }
        }
        return cut.found;
    }

    private void text(PaintedText text) {
        Point middle = new Point(text.seen().x + text.seen().width / 2, text.seen().y + text.seen().height / 2);
        Component there = SwingUtilities.getDeepestComponentAt(root, middle.x, middle.y);
        if (!(there instanceof JComponent component) || component instanceof JTextField || isTitle(component)) {
            return;
        }
        boolean dots = (text.text().endsWith("…") || text.text().endsWith("..."))
                && !whole(component, middle).contains(text.text());
        if (dots && isBlank(tip(component, middle))) {
            found.add("dots: '" + text.text() + "' " + Seen.describe(component));
        }
        Rectangle open = open(component);
        if (open.contains(text.place()) || open.isEmpty()) {
            boolean narrow = text.seen().width < text.place().width - SLACK;
            boolean low = text.seen().height < text.place().height * 3 / 4;
            if ((narrow || low) && isBlank(tip(component, middle))) {
                found.add("clipped " + text.seen().width + "×" + text.seen().height + " of " + text.place().width + "×"
                        + text.place().height + ": '" + text.text() + "' " + Seen.describe(component));
            }
        }
    }

    /** The title of the window, which the system shows elsewhere too, and heads of columns, which can be dragged wider. */
    private static boolean isTitle(JComponent component) {
        return Seen.isOfTheLook(component)
                || (component.getParent() != null && Seen.isOfTheLook(component.getParent()))
                || component instanceof JTableHeader
                // Tabs that scroll: a button beside them names the rest.
                || component.getClass().getName().contains("ScrollableTab");
    }

    /** All that is to be read there. */
    private String whole(JComponent component, Point inRoot) {
        Point there = SwingUtilities.convertPoint(root, inRoot, component);
        if (component instanceof JLabel label) {
            return label.getText();
        } else if (component instanceof JTextComponent text) {
            return text.getText() + text.getClientProperty("JTextField.placeholderText");
        } else if (component instanceof JList<?> list) {
            int row = list.locationToIndex(there);
            return row < 0 ? "" : said(list.getAccessibleContext().getAccessibleChild(row));
        } else if (component instanceof JTable table) {
            int row = table.rowAtPoint(there);
            int column = table.columnAtPoint(there);
            return row < 0 || column < 0
                    ? ""
                    : said((Accessible) table.prepareRenderer(table.getCellRenderer(row, column), row, column));
        }
        if (component instanceof AbstractButton button) {
            return button.getText();
        }
        return component instanceof Accessible accessible ? said(accessible) : "";
    }

    private static String said(Accessible cell) {
        AccessibleContext context = cell.getAccessibleContext();
        return context == null ? "" : String.valueOf(context.getAccessibleName());
    }

    private String tip(JComponent component, Point inRoot) {
        Point there = SwingUtilities.convertPoint(root, inRoot, component);
        return component.getToolTipText(
                new MouseEvent(component, MouseEvent.MOUSE_MOVED, 0, 0, there.x, there.y, 0, false));
    }

    /** The part of the window in which the component can be seen, as far as what scrolls it says. */
    private Rectangle open(Component component) {
        Rectangle open = new Rectangle(root.getSize());
        for (Container c = component.getParent(); c != null && c != root; c = c.getParent()) {
            if (c instanceof JViewport) {
                open = open.intersection(SwingUtilities.convertRectangle(c.getParent(), c.getBounds(), root));
            }
        }
        return open;
    }

    private void place(JComponent component) {
        Container parent = component.getParent();
        boolean free = parent instanceof JViewport || parent instanceof JLayeredPane || parent == null;
        if (isControl(component) && !free) {
            outside(component, parent);
            over(component, parent);
        }
        if (isControl(component)) {
            squeezed(component);
        }
        if (component instanceof JScrollPane scroll && scroll.getViewport().getView() != null) {
            scrolling(scroll);
        }
    }

    private static boolean isControl(Component c) {
        return (c instanceof AbstractButton && !(c instanceof JMenu))
                || c instanceof JTextComponent
                || c instanceof JComboBox
                || c instanceof JScrollPane
                || (c instanceof JLabel label && !isBlank(label.getText()));
    }

    private void outside(JComponent component, Container parent) {
        Rectangle inside = new Rectangle(parent.getSize());
        Rectangle bounds = component.getBounds();
        if (told(component)) {
            return;
        }
        inside.grow(Kit.scale(1), Kit.scale(1));
        if (!inside.contains(bounds)) {
            found.add("outside " + text(bounds) + " of " + inside.width + "×" + inside.height + ": "
                    + Seen.describe(component));
        }
    }

    private void over(JComponent component, Container parent) {
        for (Component other : parent.getComponents()) {
            if (other == component) {
                return;
            }
            Rectangle both = other.getBounds().intersection(component.getBounds());
            if (other.isShowing() && isControl(other) && Math.min(both.width, both.height) > Kit.scale(RING)) {
                found.add("over: " + Seen.describe(component) + " " + text(component.getBounds()) + " and "
                        + Seen.describe(other) + " " + text(other.getBounds()));
            }
        }
    }

    private void squeezed(JComponent component) {
        Dimension wanted = component.getPreferredSize();
        boolean oneLine = component instanceof AbstractButton
                || component instanceof JTextField
                || component instanceof JComboBox
                || component instanceof JLabel;
        if (oneLine && component.getHeight() < wanted.height - SLACK) {
            found.add("low: " + Seen.describe(component) + " " + component.getHeight() + " < " + wanted.height);
        }
        if (component instanceof AbstractButton button
                && !isBlank(button.getText())
                && component.getWidth() < wanted.width - SLACK
                && isBlank(
                        button.getToolTipText(new MouseEvent(button, MouseEvent.MOUSE_MOVED, 0, 0, 2, 2, 0, false)))) {
            found.add("narrow: " + Seen.describe(component) + " " + component.getWidth() + " < " + wanted.width);
        }
    }

    private void scrolling(JScrollPane scroll) {
        Dimension extent = scroll.getViewport().getExtentSize();
        Component view = scroll.getViewport().getView();
        int line = scroll.getFont() == null
                ? 16
                : scroll.getFontMetrics(scroll.getFont()).getHeight();
        if (extent.height < Math.min(view.getPreferredSize().height, line + line / 2)) {
            found.add("no line to be seen: " + Seen.describe(scroll) + " " + Seen.describe(view) + " " + extent.height);
        }
        if (scroll.getHorizontalScrollBarPolicy() == JScrollPane.HORIZONTAL_SCROLLBAR_NEVER
                && view.getWidth() > extent.width + 1) {
            found.add("no way to the right: " + Seen.describe(view) + " " + extent.width + " < " + view.getWidth());
        }
    }

    private static boolean told(JComponent component) {
        return !isBlank(
                component.getToolTipText(new MouseEvent(component, MouseEvent.MOUSE_MOVED, 0, 0, 2, 2, 0, false)));
    }

    private static String text(Rectangle r) {
        return r.x + "," + r.y + " " + r.width + "×" + r.height;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
