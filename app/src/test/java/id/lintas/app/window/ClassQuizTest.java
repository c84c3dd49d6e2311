package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.classquiz.ClassQuestion;
import id.lintas.engine.classquiz.ClassQuiz;
import id.lintas.engine.classquiz.ClassQuizFile;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the review to the class quiz: collected, played on the projector by keys, handed out, and its results read. */
class ClassQuizTest {

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private OpenWindow window;
    private Path folder = Path.of("");

    @BeforeEach
    void aClass() throws Exception {
        folder = Files.createDirectories(home.resolve("Angkatan 32"));
        String sample = Files.readString(OpenWindow.sample("bps-survei-terintegrasi.lintas.json"));
        Files.writeString(folder.resolve("satu.lintas.json"), sample);
        Files.copy(OpenWindow.sample("bps-setengah-terisi.lintas.json"), folder.resolve("dua.lintas.json"));
        Path open = Files.writeString(home.resolve("kelompok.lintas.json"), sample);
        window = OpenWindow.start(home, dialogs, open).settled();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theClassPlaysTheQuizAndItsResultsAreRead() throws Exception {
        window.hands().press("perspective.perspective-review");
        dialogs.open(folder);
        window.hands().press("reviewFirstFolder");
        window.hands().press("reviewClassQuiz");
        window.hands().until("the dialog", () -> dialog().isPresent());
        Hands hands = new Hands(window.robot(), Edt.get(() -> dialog().orElseThrow()));
        JTable questions = hands.find(JTable.class, t -> "classQuestions".equals(t.getName()), "the questions");
        window.hands().until("questions", () -> questions.getRowCount() >= 5);
        assertThat(Edt.get(() -> Spoken.of(dialog().orElseThrow().getRootPane()).failures()))
                .isEmpty();

        int all = Edt.get(questions::getRowCount);
        Edt.run(() -> questions.setValueAt(false, 0, 0));
        play(hands, all - 1);

        ClassQuiz quiz = handOut(hands);
        assertThat(quiz.questions()).hasSize(all - 1);
        read(hands, quiz);
        assertThat(dialogs.said()).hasSize(1);
    }

    @Test
    void escapeClosesIt() {
        window.hands().press("perspective.perspective-review");
        dialogs.open(folder);
        window.hands().press("reviewFirstFolder");
        window.hands().press("reviewClassQuiz");
        window.hands().until("the dialog", () -> dialog().isPresent());
        Hands hands = new Hands(window.robot(), Edt.get(() -> dialog().orElseThrow()));
        JTable questions = hands.find(JTable.class, t -> "classQuestions".equals(t.getName()), "the questions");
        window.hands().until("questions", () -> questions.getRowCount() >= 5);
        window.hands()
                .until("its focus", () -> dialog().filter(Window::isFocused).isPresent());
        press(KeyEvent.VK_ESCAPE);
        window.hands().until("the dialog is closed", () -> dialog().isEmpty());
    }

    private void play(Hands hands, int count) {
        hands.press("classQuizPlay");
        window.hands().until("the first slide", () -> said().contains("Kuis kelas Angkatan 32"));
        press(KeyEvent.VK_PAGE_DOWN);
        window.hands().until("a question", () -> said().contains("Soal 1"));
        assertThat(Edt.get(this::said)).contains("A. ").doesNotContain("Ditulis oleh");
        press(KeyEvent.VK_SPACE);
        window.hands().until("the answer and who wrote it", () -> said().contains("Ditulis oleh Kelompok"));
        for (int i = 1; i < count; i++) {
            press(KeyEvent.VK_PAGE_DOWN);
            press(KeyEvent.VK_A);
        }
        window.hands().until("the last question", () -> said().contains("Soal " + count));
        press(KeyEvent.VK_ESCAPE);
        window.hands().until("the dialog alone", () -> presentation().isEmpty());
    }

    private ClassQuiz handOut(Hands hands) throws Exception {
        Path page = home.resolve("kuis.html");
        dialogs.saveAs(page);
        Edt.run(() -> dialog().orElseThrow().toFront());
        hands.press("classQuizHandOut");
        Path key = home.resolve("kuis.lintas-quiz.json");
        window.hands()
                .until("the key", () -> Files.exists(key) && !dialogs.said().isEmpty());
        assertThat(Files.readString(page)).contains("Kuis kelas Angkatan 32").contains("default-src 'none'");
        return ClassQuizFile.read(Files.readAllBytes(key));
    }

    /** Five participants who know more and more. */
    private void read(Hands hands, ClassQuiz quiz) throws Exception {
        Path results = Files.createDirectories(home.resolve("hasil"));
        for (int person = 0; person < 5; person++) {
            List<String> answers = new ArrayList<>();
            for (ClassQuestion question : quiz.questions()) {
                int wrong = (question.correct() + 1) % question.options().size();
                int chosen = answers.size() <= person ? question.correct() : wrong;
                answers.add("{\"question\": \"" + question.id() + "\", \"chosen\": " + chosen + "}");
            }
            Files.writeString(
                    results.resolve(person + ".lintas-result.json"),
                    "{\"format\": \"lintas-quiz-result\", \"formatVersion\": 1, \"quiz\": \"" + quiz.id()
                            + "\", \"group\": \"\", \"name\": \"P" + person
                            + "\", \"seed\": 1, \"handedInAt\": \"\", \"answers\": "
                            + answers + "}");
        }
        hands.tab("Statistik soal");
        dialogs.open(results);
        hands.press("classQuizRead");
        JTable statistics = hands.find(JTable.class, t -> "questionStatistics".equals(t.getName()), "the statistics");
        window.hands()
                .until(
                        "the statistics",
                        () -> statistics.getRowCount() == quiz.questions().size());
        assertThat(Edt.get(() -> statistics.getValueAt(0, 3))).isEqualTo(100.0);
        assertThat(Edt.get(() -> statistics.getValueAt(1, 3))).isEqualTo(80.0);
        Edt.run(() -> statistics.setRowSelectionInterval(1, 1));
        JComponent chart = hands.find(JComponent.class, c -> "optionChart".equals(c.getName()), "the chart");
        assertThat(Edt.get(() -> chart.getAccessibleContext().getAccessibleName()))
                .contains("4 · 80")
                .contains("benar");
        assertThat(Edt.get(() -> Spoken.of(dialog().orElseThrow().getRootPane()).failures()))
                .isEmpty();
        hands.tab("Nilai");
        JTable scores = hands.find(JTable.class, t -> "participantScores".equals(t.getName()), "the scores");
        assertThat(Edt.get(scores::getRowCount)).isEqualTo(5);
    }

    private void press(int key) {
        window.robot().pressAndReleaseKey(key);
        window.robot().waitForIdle();
    }

    private String said() {
        return presentation()
                .flatMap(f -> Arrays.stream(((JComponent) f.getContentPane().getComponent(0)).getComponents())
                        .filter(c -> c.isShowing() && "slide".equals(c.getName()))
                        .findFirst())
                .map(c -> c.getAccessibleContext().getAccessibleName())
                .orElse("");
    }

    private static Optional<JDialog> dialog() {
        return Arrays.stream(Window.getWindows())
                .filter(w -> w.isShowing() && "classQuiz".equals(w.getName()))
                .map(JDialog.class::cast)
                .findFirst();
    }

    private static Optional<JFrame> presentation() {
        return Arrays.stream(Window.getWindows())
                .filter(w -> w.isShowing() && "presentation".equals(w.getName()))
                .map(JFrame.class::cast)
                .findFirst();
    }
}
