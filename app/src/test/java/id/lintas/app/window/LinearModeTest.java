package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.app.linear.Heading;
import id.lintas.app.prefs.PreferenceFile;
import id.lintas.app.prefs.Preferences;
import id.lintas.engine.store.ProjectStore;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worksheet as one long form. */
class LinearModeTest {

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private OpenWindow window;
    private Path file;

    @BeforeEach
    void openTheSample() throws IOException {
        file = home.resolve("kerja.lintas.json");
        Files.copy(OpenWindow.sample("bps-survei-terintegrasi.lintas.json"), file);
        new PreferenceFile(OpenWindow.folders(home).config()).save(Preferences.DEFAULT.withValue("linear", "true"));
        window = OpenWindow.start(home, dialogs, file).settled();
        window.hands().find(JComponent.class, c -> "linear".equals(c.getName()), "the linear page");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private JsonNode data(String step) throws Exception {
        return new ProjectStore(OpenWindow.folders(home))
                .read(file)
                .project()
                .steps()
                .get(step)
                .data();
    }

    private static void collect(JsonNode node, Set<String> names) {
        node.properties().forEach(e -> {
            if (!e.getKey().equals("id")
                    && !(e.getValue().isArray() && e.getValue().path(0).isObject())) {
                names.add(e.getKey());
            }
        });
        node.forEach(child -> {
            // Records without an id, such as hidden votes, are made in a place of their own.
            if (!child.path(0).isObject() || child.path(0).has("id")) {
                collect(child, names);
            }
        });
    }

    @Test
    void everyFieldOfEveryStepIsInIt() throws Exception {
        Set<String> asked = new TreeSet<>();
        for (String step :
                List.of("issue-analysis", "activity-planning", "obstacle-estimation", "best-practices", "quiz")) {
            collect(data(step), asked);
        }
        Set<String> there = Edt.get(() -> Seen.every(window.frame().getRootPane(), JComponent.class).stream()
                .map(Component::getName)
                .filter(name -> name != null)
                .collect(Collectors.toSet()));
        System.out.println("linear form: " + asked.size() + " kinds of fields asked for");
        asked.removeIf(name -> there.contains(name) || there.contains("add-" + name));
        assertThat(asked).isEmpty();
    }

    @Test
    void whatIsWrittenThereIsSaved() throws Exception {
        window.hands().press("task.obstacle-estimation");
        window.hands().write("owner", "Kepala pusat data");
        window.hands().keys("ctrl S");
        window.hands().until("the saved file", () -> !window.frame().getTitle().startsWith("●"));
        assertThat(data("obstacle-estimation").findValuesAsText("owner")).contains("Kepala pusat data");
    }

    @Test
    void anElementIsAddedAndTakenAway() throws Exception {
        int before = data("quiz").at("/questions").size();
        window.hands().press("add-questions");
        window.hands()
                .until("the focus in the new question", () -> window.hands().hasFocus("stem"));
        window.hands().press("remove-" + data("quiz").at("/questions/0/id").asText());
        window.hands().keys("ctrl S");
        window.hands().until("the saved file", () -> !window.frame().getTitle().startsWith("●"));
        assertThat(data("quiz").at("/questions").size()).isEqualTo(before);
    }

    @Test
    void keysGoFromHeadingToHeading() {
        window.hands().keys("alt 1");
        window.hands().until("the first heading", () -> focus() instanceof Heading);
        String first = Edt.get(() -> ((JLabel) focus()).getText());
        window.hands().keys("ctrl DOWN");
        window.hands()
                .until(
                        "another heading",
                        () -> focus() instanceof Heading h && !h.getText().equals(first));
        window.hands().keys("ctrl UP");
        window.hands()
                .until(
                        "the first heading again",
                        () -> focus() instanceof Heading h && h.getText().equals(first));
    }

    private static Component focus() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    @Test
    void everythingInItHasANameAndARole() {
        assertThat(Edt.get(() -> Spoken.of(window.frame().getRootPane())).failures())
                .isEmpty();
    }

    @Test
    void theMenuLeadsBackToTheEditors() {
        window.hands().keys("ctrl shift E");
        window.hands().find(JComponent.class, c -> "issueTabs".equals(c.getName()), "the editor of the first task");
    }
}
