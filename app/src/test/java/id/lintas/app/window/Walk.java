package id.lintas.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;

/** Goes through every tab of every page and looks at what is to be seen there. */
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
        for (String page : PAGES) {
            window.hands().press(page);
            List<JTabbedPane> tabs = Edt.get(() -> Seen.every(root(), JTabbedPane.class));
            int count = tabs.isEmpty() ? 1 : Edt.get(tabs.get(0)::getTabCount);
            for (int tab = 0; tab < count; tab++) {
                int index = tab;
                tabs.stream().limit(1).forEach(t -> Edt.run(() -> t.setSelectedIndex(index)));
                window.robot().waitForIdle();
                Edt.get(() -> look.apply(root())).forEach(what -> found.add(page + " " + index + ": " + what));
            }
        }
        return found;
    }

    private JComponent root() {
        return window.frame().getRootPane();
    }
}
