package id.lintas.plugin.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Place;
import id.lintas.plugin.quiz.Attempt;
import id.lintas.plugin.quiz.Quiz;
import id.lintas.plugin.quiz.Samples;
import id.lintas.testkit.EditorFixture;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class TryTabTest {

    private static EditorFixture<Quiz> open(Quiz quiz) {
        EditorFixture<Quiz> editor = EditorFixture.open(Samples.project(), new QuizEditorFactory(), quiz);
        editor.reveal(Place.field("tried"));
        return editor;
    }

    private static void click(EditorFixture<Quiz> editor, String button) {
        editor.run(() -> editor.named(button, JButton.class).doClick());
    }

    private static void press(EditorFixture<Quiz> editor, String key) {
        JComponent pages = editor.named("tryQuiz", JPanel.class);
        editor.run(() -> pages.getActionMap().get(key).actionPerformed(null));
    }

    private static List<String> texts(EditorFixture<Quiz> editor) {
        JPanel pages = editor.named("tryQuiz", JPanel.class);
        return editor.every(JLabel.class).stream()
                .filter(label -> pages.isAncestorOf(label))
                .map(JLabel::getText)
                .toList();
    }

    /** Answers the whole quiz rightly but for the first question; the order is that of the first attempt. */
    private static void answerAllButTheFirst(EditorFixture<Quiz> editor) {
        List<Attempt.Turn> turns =
                Attempt.start(Samples.complete().questions(), 1).turns();
        for (int i = 0; i < turns.size(); i++) {
            Attempt.Turn turn = turns.get(i);
            int right = turn.options().indexOf(turn.question().right().orElseThrow());
            press(editor, String.valueOf(1 + (i == 0 ? (right + 1) % 4 : right)));
            click(editor, "tryNext");
        }
    }

    @Test
    void withoutQuestionsItLeadsToTheQuestions() {
        EditorFixture<Quiz> editor = open(Quiz.empty());
        assertThat(texts(editor)).anyMatch(text -> text.startsWith("Belum ada soal yang dapat dicoba."));
        click(editor, "tryWrite");
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void unfinishedQuestionsAreLeftOutAndThatIsSaid() {
        assertThat(texts(open(Samples.half()))).contains("2 soal siap dicoba.", "1 soal belum lengkap dan tidak ikut.");
    }

    @Test
    void theExplanationComesOnlyAfterTheAnswer() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        click(editor, "tryStart");
        String explanation = Attempt.start(Samples.complete().questions(), 1)
                .turn()
                .question()
                .explanation();
        assertThat(texts(editor)).contains("Soal 1 dari 5").doesNotContain(explanation);
        press(editor, "A");
        assertThat(texts(editor)).contains(explanation);
    }

    @Test
    void aKeyWithoutAnOptionAnswersNothing() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        click(editor, "tryStart");
        press(editor, "E");
        press(editor, "5");
        assertThat(editor.every(JButton.class)).extracting(JButton::getName).doesNotContain("tryNext");
    }

    @Test
    void theResultNamesTheScoreAndTheWrongOnes() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        click(editor, "tryStart");
        answerAllButTheFirst(editor);
        assertThat(texts(editor)).contains("4 dari 5 benar");
        click(editor, "tryAgainWrong");
        assertThat(texts(editor)).contains("Soal 1 dari 1");
    }

    @Test
    void tryingAgainWhatWasTriedIsNoEdit() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        click(editor, "tryStart");
        answerAllButTheFirst(editor);
        assertThat(editor.edits()).isEmpty();
        click(editor, "tryAgain");
        assertThat(texts(editor)).contains("Soal 1 dari 5");
    }

    @Test
    void theGuidanceFollowsTheTab() {
        assertThat(open(Samples.complete()).focused()).contains(Place.field("tried"));
    }
}
