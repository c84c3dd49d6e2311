package id.lintas.app.window;

import java.awt.Window;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JList;
import javax.swing.JTabbedPane;
import javax.swing.JTable;

/**
 * Goes through the perspective of a facilitator and what opens from there. The window's dialogs choose the folder of a {@link
 * id.lintas.app.classroom.Classroom} first, then its results.
 */
final class ClassWalk {

    private final OpenWindow window;
    private final Hands hands;
    private final Walk walk;

    ClassWalk(OpenWindow window) {
        this.window = window;
        this.hands = window.hands();
        this.walk = new Walk(window);
    }

    /** Leaves the perspective of the worksheet in front again. */
    void visit(BiConsumer<String, JComponent> look) {
        walk.toggle("action.perspective-review");
        if (hands.showing(JTable.class, "submissions").isEmpty()) {
            press("reviewFirstFolder");
        }
        JTable groups = hands.find(JTable.class, t -> "submissions".equals(t.getName()), "the table");
        hands.until(
                "all read",
                () -> groups.getRowCount() == 6
                        && hands.showing(JComponent.class, "reviewStop").isEmpty());
        choose(groups, 2);
        see("review groups", look);
        tab(1);
        JList<?> answers = hands.find(JList.class, l -> "answers".equals(l.getName()), "the answers");
        hands.until("answers", () -> answers.getModel().getSize() > 1);
        Edt.run(() -> answers.setSelectedIndex(0));
        see("review answers", look);
        tab(2);
        JTable pairs = hands.find(JTable.class, t -> "pairs".equals(t.getName()), "the pairs");
        hands.until("a pair", () -> pairs.getRowCount() > 0);
        see("review similar", look);
        tab(3);
        hands.find(JComponent.class, c -> "kelas-tipe".equals(c.getName()), "the charts");
        see("review overview", look);
        tab(0);
        quiz(look);
        walk.toggle("action.perspective-worksheet");
        window.settled();
    }

    private void quiz(BiConsumer<String, JComponent> look) {
        press("reviewClassQuiz");
        hands.until("the class quiz", () -> dialog().isPresent());
        JDialog dialog = Edt.get(() -> dialog().orElseThrow());
        Hands there = new Hands(window.robot(), dialog);
        JTable questions = there.find(JTable.class, t -> "classQuestions".equals(t.getName()), "the questions");
        hands.until("questions", () -> questions.getRowCount() > 0);
        choose(questions, 0);
        JTabbedPane tabs = there.find(JTabbedPane.class, t -> "classQuizTabs".equals(t.getName()), "the tabs");
        Edt.run(() -> tabs.setSelectedIndex(1));
        press(there, "classQuizRead");
        JTable statistics = there.find(JTable.class, t -> "questionStatistics".equals(t.getName()), "the statistics");
        hands.until("statistics", () -> statistics.getRowCount() == 4);
        choose(statistics, 1);
        for (int tab = 0; tab < 3; tab++) {
            int index = tab;
            Edt.run(() -> tabs.setSelectedIndex(index));
            window.robot().waitForIdle();
            Edt.run(() -> look.accept("class quiz " + index, dialog.getRootPane()));
        }
        Edt.run(dialog::dispose);
    }

    private void see(String place, BiConsumer<String, JComponent> look) {
        window.robot().waitForIdle();
        Edt.run(() -> look.accept(place, window.frame().getRootPane()));
    }

    private void press(String name) {
        press(hands, name);
    }

    private void press(Hands there, String name) {
        AbstractButton button = there.button(name);
        Edt.run(() -> button.doClick(0));
        window.robot().waitForIdle();
    }

    private void tab(int index) {
        JTabbedPane tabs = hands.find(JTabbedPane.class, t -> "reviewTabs".equals(t.getName()), "the tabs");
        Edt.run(() -> tabs.setSelectedIndex(index));
    }

    private static void choose(JTable table, int row) {
        Edt.run(() -> table.setRowSelectionInterval(row, row));
    }

    private static Optional<JDialog> dialog() {
        return Arrays.stream(Window.getWindows())
                .filter(w -> w.isShowing() && "classQuiz".equals(w.getName()))
                .map(JDialog.class::cast)
                .findFirst();
    }
}
