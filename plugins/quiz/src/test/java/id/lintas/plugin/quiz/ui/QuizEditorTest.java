package id.lintas.plugin.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Place;
import id.lintas.plugin.quiz.Option;
import id.lintas.plugin.quiz.Question;
import id.lintas.plugin.quiz.Quiz;
import id.lintas.plugin.quiz.Samples;
import id.lintas.testkit.EditorFixture;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;

class QuizEditorTest {

    private static EditorFixture<Quiz> open(Quiz quiz) {
        return EditorFixture.open(Samples.project(), new QuizEditorFactory(), quiz);
    }

    private static void click(EditorFixture<Quiz> editor, String button) {
        editor.run(() -> editor.named(button, JButton.class).doClick());
    }

    private static Question first(EditorFixture<Quiz> editor) {
        return editor.data().questions().get(0);
    }

    private static void press(EditorFixture<Quiz> editor, JComponent component, String key) {
        editor.run(() -> component.getActionMap().get(key).actionPerformed(null));
    }

    @Test
    void addingAQuestionSelectsItAndItIsUndoneAtOnce() {
        EditorFixture<Quiz> editor = open(Quiz.empty());
        click(editor, "addFirstQuestion");
        assertThat(first(editor)).isEqualTo(Question.blank("q1"));
        assertThat(editor.named("questions", JList.class).getSelectedIndex()).isZero();
        editor.undo();
        assertThat(editor.data()).isEqualTo(Quiz.empty());
    }

    @Test
    void anOptionIsWrittenMarkedAndCounted() {
        EditorFixture<Quiz> editor = open(new Quiz(List.of(Question.blank("q1")), List.of()));
        editor.run(() -> editor.named("optionB", JTextField.class).setText("satelit"));
        editor.run(() -> editor.named("rightB", JRadioButton.class).doClick());
        assertThat(first(editor).right().map(Option::text)).contains("satelit");
        assertThat(editor.edits()).containsExactly("Ubah pilihan", "Pilih jawaban benar");
        assertThat(editor.every(JLabel.class)).extracting(JLabel::getText).contains("7");
    }

    @Test
    void theConceptOfAQuestionIsReadInWhateverExplainsConcepts() {
        EditorFixture<Quiz> editor = open(new Quiz(List.of(Question.blank("q1")), List.of()));
        assertThat(editor.named("explainConcept", JButton.class).isEnabled()).isFalse();
        editor.run(() -> editor.named("concept", JTextField.class).setText("satelit"));
        press(editor, editor.named("concept", JTextField.class), "ENTER");
        click(editor, "explainConcept");
        assertThat(editor.shownViews()).containsExactly(" " + first(editor).concept());
        assertThat(first(editor).concept()).isNotEmpty();
    }

    @Test
    void clickingTheMarkedOptionAgainKeepsItMarked() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        editor.run(() -> editor.named("rightD", JRadioButton.class).doClick());
        assertThat(editor.named("rightD", JRadioButton.class).isSelected()).isTrue();
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void altUpMovesTheOptionAndTheAnswerWithIt() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        JComponent row = (JComponent) editor.named("optionD", JTextField.class).getParent();
        press(editor, row, "alt UP");
        assertThat(first(editor).answerPlace()).isEqualTo(2);
        assertThat(editor.named("optionC", JTextField.class).getText()).startsWith("bekerja");
        assertThat(editor.named("rightC", JRadioButton.class).isSelected()).isTrue();
    }

    @Test
    void tabGoesFromOptionToOptionPastMarksAndDeleteButtons() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        editor.run(editor.component()::addNotify);
        PastMarks policy = new PastMarks();
        List<String> stops = Stream.of("rightA", "optionA", "removeOptionA", "rightB", "optionB")
                .filter(name -> policy.accept(editor.named(name, JComponent.class)))
                .toList();
        assertThat(stops).containsExactly("optionA", "optionB");
    }

    @Test
    void altEnterMarksTheRightAnswer() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        press(editor, (JComponent) editor.named("optionB", JTextField.class).getParent(), "alt ENTER");
        assertThat(first(editor).answerPlace()).isEqualTo(1);
        assertThat(editor.named("rightB", JRadioButton.class).isSelected()).isTrue();
    }

    @Test
    void altDeleteTakesTheOption() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        press(editor, (JComponent) editor.named("optionB", JTextField.class).getParent(), "alt DELETE");
        assertThat(first(editor).options()).hasSize(3);
    }

    @Test
    void aFifthOptionIsTheLast() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        click(editor, "addOption");
        assertThat(first(editor).options()).hasSize(5);
        assertThat(editor.named("addOption", JButton.class).isEnabled()).isFalse();
        click(editor, "removeOptionE");
        assertThat(first(editor).options()).hasSize(4);
    }

    @Test
    void questionsAreCopiedMovedAndDeleted() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        click(editor, "copyQuestion");
        assertThat(editor.data().questions()).extracting(Question::id).startsWith("q1", "q6", "q2");
        click(editor, "moveQuestionDown");
        assertThat(editor.data().questions()).extracting(Question::id).startsWith("q1", "q2", "q6");
        click(editor, "deleteQuestion");
        assertThat(editor.data().questions()).hasSize(5);
        editor.undo();
        assertThat(editor.data().questions()).hasSize(6);
    }

    @Test
    void shufflingIsOneEdit() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        click(editor, "shuffleOptions");
        assertThat(editor.edits()).containsExactly("Acak urutan pilihan");
        assertThat(editor.named("answerKey", JLabel.class).getText()).doesNotContain("B 0");
        editor.undo();
        assertThat(editor.data()).isEqualTo(Samples.complete());
    }

    @Test
    void aConceptIsFoundByTyping() {
        EditorFixture<Quiz> editor = open(Samples.half());
        editor.reveal(Place.of("q2", "concept"));
        JTextField field = editor.named("concept", JTextField.class);
        editor.run(() -> field.setText("inti koordinasi"));
        assertThat(editor.data()).as("typing alone chooses nothing").isEqualTo(Samples.half());
        press(editor, field, "ENTER");
        assertThat(editor.data().questions().get(1).concept()).isEqualTo("coordination-core-communication");
        assertThat(field.getText()).isEqualTo("Inti koordinasi: komunikasi");
        editor.run(() -> field.setText(""));
        press(editor, field, "ENTER");
        assertThat(editor.data().questions().get(1).concept()).isEmpty();
    }

    @Test
    void escapeBringsTheChosenConceptBack() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        JTextField field = editor.named("concept", JTextField.class);
        editor.run(() -> field.setText("zzz"));
        press(editor, field, "ENTER");
        press(editor, field, "ESCAPE");
        assertThat(field.getText()).isEqualTo("Definisi APSC (Shergold dkk., 2004)");
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void theListMovesAndDeletesQuestionsByKey() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        JList<?> list = editor.named("questions", JList.class);
        press(editor, list, "alt DOWN");
        assertThat(editor.data().questions()).extracting(Question::id).startsWith("q2", "q1");
        press(editor, list, "DELETE");
        assertThat(editor.data().questions()).extracting(Question::id).startsWith("q2", "q3");
        assertThat(list.getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void aSearchWithoutAHitOffersToClearItself() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        JTextField search = editor.named("search-bank", JTextField.class);
        editor.run(() -> search.setText("zzz"));
        assertThat(editor.named("use-bank", JButton.class).isEnabled()).isFalse();
        editor.run(() -> search.setText(""));
        assertThat(editor.named("drafts-bank", JList.class).getModel().getSize())
                .isEqualTo(40);
    }

    @Test
    void aQuestionFromTheBankJoinsTheQuizUnderANewId() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        editor.run(() -> editor.named("search-bank", JTextField.class).setText("joint working"));
        click(editor, "use-bank");
        Question taken = editor.data().questions().get(5);
        assertThat(taken.id()).isEqualTo("q6");
        assertThat(taken.concept()).isEqualTo("how-type-joint-working");
        assertThat(taken.answer()).isEqualTo("q6d");
    }

    @Test
    void severalQuestionsAreTakenFromTheBankInARow() {
        EditorFixture<Quiz> editor = open(Quiz.empty());
        JTabbedPane tabs = (JTabbedPane) editor.component();
        editor.run(() -> tabs.setSelectedIndex(2));
        click(editor, "use-bank");
        click(editor, "use-bank");
        assertThat(tabs.getSelectedIndex()).isEqualTo(2);
        assertThat(editor.data().questions()).hasSize(2);
        assertThat(editor.named("drafts-bank", JList.class).getSelectedIndex()).isEqualTo(2);
    }

    @Test
    void aQuestionFromTheProjectRemembersWhatItAsksAbout() {
        EditorFixture<Quiz> editor = open(Quiz.empty());
        click(editor, "use-project");
        assertThat(first(editor).about()).hasToString("issue-analysis:i2");
    }

    @Test
    void aRunByKeysEndsWithOneEditThatTicksThePart() {
        Quiz untried = new Quiz(Samples.complete().questions(), List.of());
        EditorFixture<Quiz> editor = open(untried);
        editor.reveal(Place.field("tried"));
        click(editor, "tryStart");
        JPanel pages = editor.named("tryQuiz", JPanel.class);
        for (int i = 0; i < 5; i++) {
            assertThat(editor.edits()).isEmpty();
            press(editor, pages, i % 2 == 0 ? "1" : "B");
            click(editor, "tryNext");
        }
        assertThat(editor.edits()).containsExactly("Coba kuis");
        assertThat(editor.data().triedCount()).isEqualTo(5);
        assertThat(editor.named("tryAgain", JButton.class).isEnabled()).isTrue();
    }

    @Test
    void anAnswerIsJudgedInWords() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        click(editor, "tryStart");
        press(editor, editor.named("tryQuiz", JPanel.class), "A");
        assertThat(editor.every(JButton.class))
                .extracting(b -> b.getAccessibleContext().getAccessibleName())
                .anyMatch(name -> name != null && name.endsWith(", jawaban benar"));
    }

    @Test
    void aRunIsBrokenOffWhenItsQuestionsChange() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        click(editor, "tryStart");
        click(editor, "deleteQuestion");
        assertThat(editor.named("tryStart", JButton.class)).isNotNull();
    }

    @Test
    void aReadOnlyQuizCanBeTakenButNotChanged() {
        EditorFixture<Quiz> editor =
                EditorFixture.openReadOnly(Samples.project(), new QuizEditorFactory(), Samples.half());
        for (String name : new String[] {"addQuestion", "shuffleOptions", "addOption", "deleteQuestion", "use-bank"}) {
            assertThat(editor.named(name, JButton.class).isEnabled()).as(name).isFalse();
        }
        assertThat(editor.named("tryStart", JButton.class).isEnabled()).isTrue();
    }
}
