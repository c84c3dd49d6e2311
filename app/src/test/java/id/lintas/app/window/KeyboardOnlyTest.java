package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.engine.store.ProjectStore;
import java.nio.file.Path;
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
        hands.tabTo("rightB");
        hands.keys("SPACE", "TAB");
        hands.typeInFocused("optionB", "Lintas sektor");
        hands.tabTo("optionC");
        hands.typeInFocused("optionC", "Swasta");
        hands.tabTo("optionD");
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
}
