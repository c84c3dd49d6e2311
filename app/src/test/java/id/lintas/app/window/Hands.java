package id.lintas.app.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.plaf.basic.ComboPopup;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.Robot;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;

/** What a person does with mouse and keyboard. Each deed waits for what it needs, and never for a time. */
final class Hands {

    private static final Timeout PATIENCE = Timeout.timeout(20_000);

    private static final int MOST_TABS = 40;

    /** The robot takes the old masks: shift, ctrl, meta, alt. */
    private static final int MASKS = 0b1111;

    private final Robot robot;
    private final Window frame;

    Hands(Robot robot, Window frame) {
        this.robot = robot;
        this.frame = frame;
    }

    /** Presses the button of that name. */
    void press(String name) {
        press(find(AbstractButton.class, c -> name.equals(c.getName()) && c.isEnabled(), "an enabled button " + name));
    }

    void press(AbstractButton button) {
        bring(button);
        robot.click(button);
        robot.waitForIdle();
    }

    AbstractButton button(String name) {
        return find(AbstractButton.class, c -> name.equals(c.getName()), "button " + name);
    }

    /** Presses the button, box or segment whose text or accessible name begins so, inside the named component. */
    void tick(String within, String label) {
        Container place = find(Container.class, c -> within.equals(c.getName()), within);
        press(find(place, AbstractButton.class, c -> says(c, label), label + " in " + within));
    }

    private static boolean says(AbstractButton button, String label) {
        String name = button.getAccessibleContext().getAccessibleName();
        String text = button.getText();
        return (text != null && text.startsWith(label)) || (name != null && name.contains(label));
    }

    /** Clicks into the field and types, letter by letter, in place of what is there. */
    void type(String field, String text) {
        JTextComponent component = field(field);
        bring(component);
        robot.click(component);
        keys("ctrl A");
        robot.enterText(text);
        robot.waitForIdle();
    }

    /** Clicks into the field and puts the whole text there at once, as pasting does. */
    void write(String field, String text) {
        JTextComponent component = field(field);
        bring(component);
        robot.click(component);
        until("the focus in " + field, component::isFocusOwner);
        Edt.run(() -> component.setText(text));
        robot.waitForIdle();
    }

    JTextComponent field(String name) {
        return find(JTextComponent.class, c -> name.equals(c.getName()), "field " + name);
    }

    /** Opens the box and clicks the entry that begins so. */
    void choose(String box, String entry) {
        JComboBox<?> combo = find(JComboBox.class, c -> box.equals(c.getName()), "box " + box);
        int index = Edt.get(() -> indexOf(combo, entry));
        bring(combo);
        robot.click(combo);
        until("the open list of " + box, combo::isPopupVisible);
        JList<?> list = Edt.get(() -> ((ComboPopup) combo.getAccessibleContext().getAccessibleChild(0)).getList());
        Edt.run(() -> list.ensureIndexIsVisible(index));
        robot.click(list, middle(Edt.get(() -> list.getCellBounds(index, index))));
        until("the chosen " + entry, () -> combo.getSelectedIndex() == index && !combo.isPopupVisible());
    }

    String chosen(String box) {
        JComboBox<?> combo = find(JComboBox.class, c -> box.equals(c.getName()), "box " + box);
        return Edt.get(() -> label(combo.getSelectedItem()));
    }

    private static int indexOf(JComboBox<?> combo, String entry) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < combo.getItemCount(); i++) {
            labels.add(label(combo.getItemAt(i)));
            if (labels.get(i).startsWith(entry)) {
                return i;
            }
        }
        throw new AssertionError("No " + entry + " among " + labels);
    }

    private static String label(Object item) {
        return item instanceof id.lintas.api.ui.Choice choice ? choice.label() : String.valueOf(item);
    }

    /** Clicks the tab whose title begins so. */
    void tab(String title) {
        JTabbedPane tabs = find(JTabbedPane.class, c -> tabIndex(c, title) >= 0, "tab " + title);
        Rectangle bounds = Edt.get(() -> tabs.getBoundsAt(tabIndex(tabs, title)));
        robot.click(tabs, middle(bounds));
        until("the open tab " + title, () -> tabs.getSelectedIndex() == tabIndex(tabs, title));
    }

    private static int tabIndex(JTabbedPane tabs, String title) {
        for (int i = 0; i < tabs.getTabCount(); i++) {
            if (tabs.getTitleAt(i).startsWith(title)) {
                return i;
            }
        }
        return -1;
    }

    /** Clicks a text of the row, and goes to the column with the arrow keys. */
    void cell(String table, int row, int column) {
        JTable found = find(JTable.class, c -> table.equals(c.getName()), "table " + table);
        int near = Math.min(column, 1);
        bring(found);
        robot.click(found, middle(Edt.get(() -> found.getCellRect(row, near, false))));
        for (int right = near; right < column; right++) {
            keys("RIGHT");
        }
        until(
                "the cell",
                () -> found.isFocusOwner() && found.getSelectedRow() == row && found.getSelectedColumn() == column);
    }

    /** Clicks a row of a list. */
    void row(String list, int row) {
        JList<?> found =
                find(JList.class, c -> list.equals(c.getName()) && c.getModel().getSize() > row, "list " + list);
        robot.click(found, middle(Edt.get(() -> found.getCellBounds(row, row))));
        robot.waitForIdle();
    }

    /** Clicks an entry of the menu that is open. */
    void menu(String name) {
        robot.click(robot.finder().findByName(name, JMenuItem.class, true));
        robot.waitForIdle();
    }

    private static Point middle(Rectangle bounds) {
        return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }

    /** Presses keys, one after the other: {@code "ctrl S"}, {@code "TAB"}. */
    void keys(String... strokes) {
        for (String stroke : strokes) {
            KeyStroke key = KeyStroke.getKeyStroke(stroke);
            robot.pressAndReleaseKey(key.getKeyCode(), key.getModifiers() & MASKS);
            robot.waitForIdle();
        }
    }

    /** What is to be seen now, without waiting; on the event thread. */
    <C extends Component> Optional<C> showing(Class<C> type, String name) {
        return first(frame, type, c -> name.equals(c.getName()));
    }

    /** Whether a label or button with that text is to be seen now; on the event thread. */
    boolean shows(String text) {
        return first(frame, JComponent.class, c -> text.equals(said(c))).isPresent();
    }

    private static String said(JComponent component) {
        if (component instanceof javax.swing.JLabel label) {
            return label.getText();
        }
        return component instanceof AbstractButton button ? button.getText() : null;
    }

    /** Holds Ctrl and presses the key so often. */
    void holdCtrl(int key, int times) {
        robot.pressKeyWhileRunning(KeyEvent.VK_CONTROL, () -> {
            for (int i = 0; i < times; i++) {
                robot.pressKeyWhileRunning(key, () -> {});
            }
        });
        robot.waitForIdle();
    }

    /** Presses Tab until the focus is in the component of that name. */
    void tabTo(String name) {
        for (int presses = 0; !name.equals(focused()); presses++) {
            if (presses > MOST_TABS) {
                throw new AssertionError("No way by Tab to " + name + ", but to " + focused());
            }
            keys("TAB");
        }
    }

    /** Presses Tab until the focus is somewhere inside the component of that name. */
    void tabInto(String name) {
        for (int presses = 0; !Edt.get(() -> isFocusInside(name)); presses++) {
            if (presses > MOST_TABS) {
                throw new AssertionError("No way by Tab into " + name + ", but to " + focused());
            }
            keys("TAB");
        }
    }

    private static boolean isFocusInside(String name) {
        Component at = focusOwner().orElse(null);
        while (at != null && !name.equals(at.getName())) {
            at = at.getParent();
        }
        return at != null;
    }

    private static String focused() {
        return Edt.get(() -> String.valueOf(focusOwner().map(Component::getName).orElse("")));
    }

    private static Optional<Component> focusOwner() {
        return Optional.ofNullable(
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
    }

    /** On the event thread. */
    boolean hasFocus(String name) {
        return focusOwner().filter(c -> name.equals(c.getName())).isPresent();
    }

    /** Types when the focus has come to the field. */
    void typeInFocused(String field, String text) {
        until("the focus in " + field, () -> hasFocus(field));
        robot.enterText(text);
        robot.waitForIdle();
    }

    /** Scrolls until the component is seen. */
    void bring(JComponent component) {
        Edt.run(() -> component.scrollRectToVisible(new Rectangle(component.getSize())));
        robot.waitForIdle();
    }

    <C extends Component> C find(Class<C> type, Predicate<C> which, String what) {
        return find(frame, type, which, what);
    }

    <C extends Component> C find(Container place, Class<C> type, Predicate<C> which, String what) {
        List<C> found = new ArrayList<>();
        until(what, () -> {
            found.clear();
            first(place, type, which).ifPresent(found::add);
            return !found.isEmpty();
        });
        return found.get(0);
    }

    private static <C extends Component> Optional<C> first(Container place, Class<C> type, Predicate<C> which) {
        for (Component child : place.getComponents()) {
            if (!child.isVisible()) {
                continue;
            }
            if (type.isInstance(child) && child.isShowing() && which.test(type.cast(child))) {
                return Optional.of(type.cast(child));
            }
            Optional<C> inside = child instanceof Container c ? first(c, type, which) : Optional.empty();
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    /** Waits until it is so, as seen on the event thread. */
    void until(String what, BooleanSupplier isSo) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return Edt.get(isSo::getAsBoolean);
                    }
                },
                PATIENCE);
        robot.waitForIdle();
    }
}
