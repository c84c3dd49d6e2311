package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.engine.store.ProjectStore;
import java.awt.KeyboardFocusManager;
import java.nio.file.Path;
import javax.swing.JCheckBox;
import javax.swing.JList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the start page to the saved file without the mouse. */
class KeyboardOnlyTest {

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private OpenWindow window;
    private Hands hands;

    @BeforeEach
    void startTheCase() {
        window = OpenWindow.start(home, dialogs);
        hands = window.hands();
        hands.tabTo("case.bps-survei-terintegrasi");
        hands.keys("SPACE");
        window.settled();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private JsonNode saved(String step) throws Exception {
        Path file = home.resolve("kelompok.lintas.json");
        dialogs.saveAs(file);
        hands.keys("ctrl S");
        hands.until("the saved file", () -> !window.frame().getTitle().startsWith("●"));
        return new ProjectStore(OpenWindow.folders(home))
                .read(file)
                .project()
                .steps()
                .get(step)
                .data();
    }

    @Test
    void aQuizQuestionIsWritten() throws Exception {
        hands.keys("alt 5");
        hands.tabTo("addFirstQuestion");
        hands.keys("SPACE");
        hands.typeInFocused("stem", "Apa itu WoG");
        hands.tabTo("optionA");
        hands.typeInFocused("optionA", "Sektoral");
        hands.keys("TAB");
        hands.typeInFocused("optionB", "Lintas sektor");
        hands.keys("alt ENTER", "TAB");
        hands.typeInFocused("optionC", "Swasta");
        hands.keys("TAB");
        hands.typeInFocused("optionD", "Daerah");
        hands.tabTo("explanation");
        hands.typeInFocused("explanation", "Bekerja bersama");
        hands.tabTo("concept");
        hands.typeInFocused("concept", "apsc");
        hands.keys("DOWN", "ENTER");

        JsonNode question = saved("quiz").at("/questions/0");
        assertThat(question.at("/stem").asText()).isEqualTo("Apa itu WoG");
        assertThat(question.at("/options").findValuesAsText("text"))
                .containsExactly("Sektoral", "Lintas sektor", "Swasta", "Daerah");
        assertThat(question.at("/answer").asText()).isEqualTo("q1b");
        assertThat(question.at("/explanation").asText()).isEqualTo("Bekerja bersama");
        assertThat(question.at("/concept").asText()).isEqualTo("definition-apsc");
    }

    @Test
    void anIssueIsWrittenScreenedScoredAndChosen() throws Exception {
        hands.keys("alt 1");
        hands.until("the focus in the task", () -> hands.hasFocus("issueTabs"));
        hands.tabTo("addFirstIssue");
        hands.keys("SPACE");
        hands.typeInFocused("statement", "Beban responden");
        hands.keys("alt 2");
        hands.until("the focus in the second task", () -> hands.hasFocus("activityTabs"));
        hands.keys("alt 1");
        hands.until("the focus in the first task", () -> hands.hasFocus("issueTabs"));
        hands.tabTo("issues");
        hands.keys("HOME", "RIGHT", "RIGHT");
        for (int criterion = 0; criterion < 4; criterion++) {
            hands.keys("SPACE", "RIGHT");
        }
        hands.keys("5", "RIGHT", "4", "RIGHT", "3");
        hands.tabTo("chooseIssue");
        hands.keys("SPACE");
        hands.typeInFocused("reason", "Banyak pihak");
        hands.keys("ctrl ENTER");
        hands.until("the next gap", () -> hands.hasFocus("addIssue"));
        hands.keys("SPACE");
        hands.typeInFocused("statement", "Sampel tumpang tindih");

        JsonNode data = saved("issue-analysis");
        JsonNode issue = data.at("/issues/0");
        assertThat(issue.at("/statement").asText()).isEqualTo("Beban responden");
        assertThat(issue.at("/feasible").asText()).isEqualTo("yes");
        assertThat(issue.at("/growth").asInt()).isEqualTo(3);
        assertThat(data.at("/chosen").asText()).isEqualTo("i1");
        assertThat(issue.at("/reason").asText()).isEqualTo("Banyak pihak");
        assertThat(data.at("/issues/1/statement").asText()).isEqualTo("Sampel tumpang tindih");
    }

    private void writeARootCause(String text) {
        hands.keys("alt 1");
        hands.until("the focus in the task", () -> hands.hasFocus("issueTabs"));
        hands.keys("RIGHT");
        hands.tabTo("addFirstCause");
        hands.keys("SPACE");
        hands.typeInFocused("inPlace", text);
        hands.keys("ENTER");
        hands.until("the focus in the drawing", () -> hands.hasFocus("fishbone"));
        hands.keys("ctrl R");
    }

    private void nameAnActivity(String name) {
        hands.keys("alt 2");
        hands.until("the focus in the second task", () -> hands.hasFocus("activityTabs"));
        hands.tabTo("addFirstActivity");
        hands.keys("SPACE");
        hands.typeInFocused("name", name);
    }

    /** Whether the check box with the focus is ticked. */
    private static boolean isTicked() {
        return Edt.get(
                () -> KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() instanceof JCheckBox box
                        && box.isSelected());
    }

    @Test
    void anActivityIsWrittenForTheRootCauseWithTypeAndLead() throws Exception {
        writeARootCause("Survei dirancang sendiri-sendiri");
        nameAnActivity("Kalender survei bersama");
        hands.tabTo("description");
        hands.typeInFocused("description", "Satu kalender");
        hands.tabInto("causes");
        assertThat(isTicked()).isTrue();
        hands.keys("SPACE");
        assertThat(isTicked()).isFalse();
        hands.keys("SPACE");
        hands.tabTo("lead");
        hands.typeInFocused("lead", "Sekretariat Utama");
        hands.tabTo("type");
        hands.keys("J");
        assertThat(hands.chosen("type")).isEqualTo("Joint planning");
        hands.keys("alt DOWN", "DOWN", "ENTER");
        assertThat(hands.chosen("type")).isNotEqualTo("Joint planning");
        hands.keys("UP");
        hands.tabTo("typeReason");
        hands.typeInFocused("typeReason", "Rencananya satu");

        JsonNode activity = saved("activity-planning").at("/activities/0");
        assertThat(activity.at("/name").asText()).isEqualTo("Kalender survei bersama");
        assertThat(activity.at("/description").asText()).isEqualTo("Satu kalender");
        assertThat(activity.at("/causes/0").asText()).isEqualTo("issue-analysis:f1");
        assertThat(activity.at("/lead").asText()).isEqualTo("Sekretariat Utama");
        assertThat(activity.at("/type").asText()).isEqualTo("how-type-joint-planning");
        assertThat(activity.at("/typeReason").asText()).isEqualTo("Rencananya satu");
    }

    @Test
    void anObstacleIsRatedAndTreated() throws Exception {
        nameAnActivity("Kalender survei bersama");
        hands.keys("alt 3");
        hands.tabTo("addFirstObstacle");
        hands.keys("SPACE");
        hands.typeInFocused("description", "Direktorat enggan");
        hands.tabTo("kind");
        hands.keys("B");
        hands.tabInto("likelihood");
        hands.keys("4");
        hands.tabInto("impact");
        hands.keys("5");
        hands.tabInto("treatment");
        hands.keys("K");
        hands.tabInto("residualLikelihood");
        hands.keys("RIGHT", "RIGHT");
        hands.tabTo("mitigation");
        hands.typeInFocused("mitigation", "Beban masuk perjanjian kinerja");
        hands.tabInto("activities");
        hands.keys("SPACE");

        JsonNode obstacle = saved("obstacle-estimation").at("/obstacles/0");
        assertThat(obstacle.at("/description").asText()).isEqualTo("Direktorat enggan");
        assertThat(obstacle.at("/kind").asText()).isEqualTo("obstacle-cost");
        assertThat(obstacle.at("/likelihood").asInt()).isEqualTo(4);
        assertThat(obstacle.at("/impact").asInt()).isEqualTo(5);
        assertThat(obstacle.at("/treatment").asText()).isEqualTo("reduce");
        assertThat(obstacle.at("/residualLikelihood").asInt()).isEqualTo(2);
        assertThat(obstacle.at("/mitigation").asText()).isEqualTo("Beban masuk perjanjian kinerja");
        assertThat(obstacle.at("/activities/0").asText()).isEqualTo("activity-planning:k1");
    }

    @Test
    void aPracticeIsSearchedOpenedAndUsedWithALesson() throws Exception {
        nameAnActivity("Kalender survei bersama");
        hands.keys("alt 4");
        hands.tabTo("searchLibrary");
        hands.typeInFocused("searchLibrary", "layanan");
        hands.keys("DOWN");
        hands.until("the focus in the results", () -> hands.hasFocus("results"));
        hands.keys("DOWN");
        JList<?> results = hands.find(JList.class, c -> "results".equals(c.getName()), "the results");
        assertThat(Edt.get(results::getSelectedIndex)).isEqualTo(1);
        hands.tabTo("use");
        hands.keys("SPACE");
        hands.typeInFocused("lesson", "Ukur dahulu kemiripannya");
        hands.tabTo("pick.activities");
        hands.keys("SPACE", "DOWN", "ENTER");
        hands.until("the focus where it was", () -> hands.hasFocus("pick.activities"));

        JsonNode practice = saved("best-practices").at("/practices/0");
        assertThat(practice.at("/libraryId").asText()).isNotEmpty();
        assertThat(practice.at("/lesson").asText()).isEqualTo("Ukur dahulu kemiripannya");
        assertThat(practice.at("/activities/0").asText()).isEqualTo("activity-planning:k1");
    }
}
