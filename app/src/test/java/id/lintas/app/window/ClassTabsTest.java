package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.store.ProjectStore;
import java.awt.Point;
import java.awt.Rectangle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.accessibility.AccessibleContext;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A facilitator reads one question after the other, looks at what is alike, and at the class as a whole. */
class ClassTabsTest {

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private Path folder;
    private ProjectStore store;
    private CaseProject whole;
    private OpenWindow window;
    private Hands hands;

    @BeforeEach
    void threeGroupsAndAWindow() throws Exception {
        store = new ProjectStore(OpenWindow.folders(home));
        folder = Files.createDirectories(home.resolve("Angkatan 33"));
        whole = store.read(OpenWindow.sample("bps-survei-terintegrasi.lintas.json"))
                .project();
        put("Kelompok 10", whole);
        put("Kelompok 2", whole);
        put(
                "Kelompok 3",
                store.read(OpenWindow.sample("bps-setengah-terisi.lintas.json")).project());
        window = OpenWindow.start(home, dialogs, OpenWindow.sample("bps-setengah-terisi.lintas.json"))
                .settled();
        hands = window.hands();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void put(String name, CaseProject project) throws Exception {
        GroupInfo group = new GroupInfo(name, "XXXIII", "BPS", "Ibu Sari", List.of(), Map.of());
        store.write(project.withGroup(group), folder.resolve(name.replace(' ', '-') + ".lintas.json"), "Rina");
    }

    private void openFolder(int groups) {
        hands.press("perspective.perspective-review");
        dialogs.open(folder);
        hands.press("reviewFirstFolder");
        untilRead(groups);
    }

    private void untilRead(int rows) {
        JTable table = hands.find(JTable.class, t -> "submissions".equals(t.getName()), "the table");
        hands.until(
                "all read",
                () -> table.getRowCount() == rows
                        && hands.showing(JComponent.class, "reviewStop").isEmpty());
    }

    private void tab(int index) {
        JTabbedPane tabs = hands.find(JTabbedPane.class, t -> "reviewTabs".equals(t.getName()), "the tabs");
        Edt.run(() -> tabs.setSelectedIndex(index));
    }

    private void clickTab(int index) {
        JTabbedPane tabs = hands.find(JTabbedPane.class, t -> "reviewTabs".equals(t.getName()), "the tabs");
        Rectangle place = Edt.get(() -> tabs.getBoundsAt(index));
        window.robot().click(tabs, new Point((int) place.getCenterX(), (int) place.getCenterY()));
    }

    /** What the first card tells of itself. */
    private static <T> AccessibleContext drawn(JList<T> answers) {
        return Edt.get(() -> answers.getCellRenderer()
                .getListCellRendererComponent(answers, answers.getModel().getElementAt(0), 0, true, true)
                .getAccessibleContext());
    }

    private JList<?> answers() {
        return hands.find(JList.class, l -> "answers".equals(l.getName()), "the answers");
    }

    @Test
    void oneQuestionIsReadMarkedAndCommentedByKeysAndWhatIsAlikeStandsSideBySide() throws Exception {
        openFolder(3);
        clickTab(1);
        JList<?> answers = answers();
        JComboBox<?> question = hands.find(JComboBox.class, c -> "question".equals(c.getName()), "the question");
        hands.until("two answers, one of two groups", () -> answers.getModel().getSize() == 2);
        assertThat(String.valueOf(answers.getModel().getElementAt(0))).startsWith("Kelompok 2, Kelompok 10: ");
        hands.until("the focus in the answers", answers::isFocusOwner);
        hands.keys("J");
        hands.until("the second", () -> answers.getSelectedIndex() == 1);
        hands.keys("K", "3", "C");
        hands.until("the comment", () -> hands.hasFocus("answerComment"));
        window.robot().enterText("Sebut sumbernya");
        hands.keys("ENTER");
        hands.until("the answers again", answers::isFocusOwner);
        assertThat(drawn(answers).getAccessibleDescription())
                .contains("\nSebut sumbernya")
                .doesNotContain("cSebut");
        hands.press("joinAlike");
        hands.until("each for itself", () -> answers.getModel().getSize() == 3);
        Edt.run(answers::requestFocusInWindow);
        hands.until("the answers once more", answers::isFocusOwner);
        hands.keys("2");
        hands.press("joinAlike");
        hands.until("together again", () -> answers.getModel().getSize() == 2);
        assertThat(drawn(answers).getAccessibleName()).endsWith("Tingkat 2, 3");
        Edt.run(answers::requestFocusInWindow);
        hands.keys("ctrl RIGHT");
        hands.until("the next question", () -> question.getSelectedIndex() == 1);

        tab(2);
        JTable pairs = hands.find(JTable.class, t -> "pairs".equals(t.getName()), "the pairs");
        hands.until("a pair", () -> pairs.getRowCount() > 0);
        assertThat(pairs.getValueAt(0, 0) + " " + pairs.getValueAt(0, 1))
                .isIn("Kelompok 10 Kelompok 2", "Kelompok 2 Kelompok 10");
        hands.until(
                "side by side",
                () -> !hands.showing(JComponent.class, "sideBySide").isEmpty());

        tab(3);
        hands.until(
                "the charts",
                () -> !hands.showing(JComponent.class, "kelas-tipe").isEmpty());

        tab(0);
        put("Kelompok 4", whole);
        untilRead(4);
        assertThat(hands.showing(JLabel.class, "reviewProgress")).isNotEmpty();
    }

    @Test
    void onceTheFolderIsReadTheKeysAreInTheTable() {
        openFolder(3);

        hands.until("the focus in the table", () -> hands.hasFocus("submissions"));
    }

    @Test
    void whereNothingIsAlikeASentenceSaysSo() throws Exception {
        Files.delete(folder.resolve("Kelompok-2.lintas.json"));
        Files.delete(folder.resolve("Kelompok-3.lintas.json"));
        openFolder(1);

        tab(2);

        hands.until(
                "the sentence",
                () -> hands.showing(JComponent.class, "similarNone").isPresent());
        assertThat(hands.showing(JTable.class, "pairs")).isEmpty();
    }
}
