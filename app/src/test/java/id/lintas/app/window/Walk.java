package id.lintas.app.window;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JTabbedPane;

/** Goes through every tab of every page, and through every view beside the editor, and looks at what is to be seen there. */
final class Walk {

    private static final List<String> PAGES = List.of(
            "task.issue-analysis",
            "task.activity-planning",
            "task.obstacle-estimation",
            "task.best-practices",
            "task.quiz",
            "page.group",
            "page.case-text");

    private final OpenWindow window;

    Walk(OpenWindow window) {
        this.window = window;
    }

    /** What {@code look} finds, each with the page and the number of the tab. */
    List<String> everywhere(Function<JComponent, List<String>> look) {
        List<String> found = new ArrayList<>();
        visit((place, root) -> look.apply(root).forEach(what -> found.add(place + ": " + what)));
        return found;
    }

    /** Looks at every page and view in turn, on the event thread; {@code look} is told which. */
    void visit(BiConsumer<String, JComponent> look) {
        PAGES.forEach(page -> visitPage(page, look));
        open(PAGES.get(0));
        for (String view : views()) {
            toggle(view);
            Edt.run(() -> look.accept(view, root()));
            toggle(view);
        }
    }

    /** Looks at the pages alone, and not on the event thread: what is looked at may be used. */
    void pages(BiConsumer<String, JComponent> look) {
        for (String page : PAGES) {
            open(page);
            int count = tabs().map(t -> Edt.get(t::getTabCount)).orElse(1);
            for (int tab = 0; tab < count; tab++) {
                int index = tab;
                tabs().ifPresent(t -> Edt.run(() -> t.setSelectedIndex(index)));
                window.robot().waitForIdle();
                look.accept(page + " " + tab, root());
            }
        }
    }

    private java.util.Optional<JTabbedPane> tabs() {
        return Edt.get(() -> Seen.every(editor(), JTabbedPane.class).stream().findFirst());
    }

    private void open(String page) {
        AbstractButton button = window.hands().button(page);
        Edt.run(() -> button.doClick(0));
        window.robot().waitForIdle();
    }

    private void visitPage(String page, BiConsumer<String, JComponent> look) {
        open(page);
        List<JTabbedPane> tabs = Edt.get(() -> Seen.every(editor(), JTabbedPane.class));
        int count = tabs.isEmpty() ? 1 : Edt.get(tabs.get(0)::getTabCount);
        for (int tab = 0; tab < count; tab++) {
            int index = tab;
            tabs.stream().limit(1).forEach(t -> Edt.run(() -> t.setSelectedIndex(index)));
            window.robot().waitForIdle();
            Edt.run(() -> look.accept(page + " " + index, root()));
        }
    }

    /** The actions of all views that are declared, whoever brings them. */
    private List<String> views() {
        return Edt.get(() -> Stream.concat(Stream.of("action.findings"), items().map(Component::getName))
                .filter(name -> name.equals("action.findings")
                        || (name.startsWith("action.view-") && !name.equals("action.view-menu"))
                        || name.startsWith("action.view:"))
                .distinct()
                .toList());
    }

    void toggle(String action) {
        Edt.run(() -> {
            JMenuItem item =
                    items().filter(i -> action.equals(i.getName())).findFirst().orElseThrow();
            // What can be done is asked when a menu opens.
            item.setEnabled(true);
            item.doClick(0);
        });
        window.robot().waitForIdle();
    }

    private Stream<JMenuItem> items() {
        return Stream.of(window.frame().getJMenuBar().getSubElements()).flatMap(menu -> items((JMenu) menu));
    }

    private static Stream<JMenuItem> items(JMenu menu) {
        return Stream.of(menu.getMenuComponents())
                .filter(JMenuItem.class::isInstance)
                .map(JMenuItem.class::cast)
                .flatMap(i -> i instanceof JMenu inner ? items(inner) : Stream.of(i));
    }

    private Container editor() {
        return Seen.every(root(), Container.class).stream()
                .filter(c -> "editorArea".equals(c.getName()))
                .findFirst()
                .orElseThrow();
    }

    private JComponent root() {
        return window.frame().getRootPane();
    }
}
