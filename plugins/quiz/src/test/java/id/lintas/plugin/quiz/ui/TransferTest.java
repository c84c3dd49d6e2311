package id.lintas.plugin.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.plugin.quiz.Question;
import id.lintas.plugin.quiz.Quiz;
import id.lintas.plugin.quiz.Samples;
import id.lintas.testkit.EditorFixture;
import java.awt.Component;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.accessibility.Accessible;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import org.junit.jupiter.api.Test;

/** Import and export in the editor. */
class TransferTest {

    private static final String GIFT = """
            Apa itu koordinasi?{=menyelaraskan ~melebur ~bersaing ~menunda}

            Ceritakan. {}

            Badan terpisah yang dimiliki bersama sebagai mekanisme integratif disebut ...{=satelit ~union}
            """;

    private static EditorFixture<Quiz> open(Quiz quiz) {
        return EditorFixture.open(Samples.project(), new QuizEditorFactory(), quiz);
    }

    private static void click(EditorFixture<Quiz> editor, String button) {
        editor.run(() -> editor.named(button, JButton.class).doClick());
    }

    private static EditorFixture<Quiz> offered() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        editor.offer("bank.gift", GIFT.getBytes(StandardCharsets.UTF_8));
        click(editor, "importQuestions");
        return editor;
    }

    private static List<String> rows(JList<?> list) {
        return java.util.stream.IntStream.range(0, list.getModel().getSize())
                .mapToObj(i -> cell(list, i).getAccessibleContext().getAccessibleName())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Accessible cell(JList<?> list, int at) {
        JList<Object> any = (JList<Object>) list;
        Component cell = any.getCellRenderer()
                .getListCellRendererComponent(any, any.getModel().getElementAt(at), at, false, false);
        return (Accessible) cell;
    }

    @Test
    void aFileIsShownBeforeAnythingChanges() {
        EditorFixture<Quiz> editor = offered();
        assertThat(editor.data()).isEqualTo(Samples.complete());
        assertThat(rows(editor.named("importList", JList.class)))
                .satisfiesExactly(
                        row -> assertThat(row)
                                .startsWith("Baris 1 akan diambil")
                                .contains("koordinasi"),
                        row -> assertThat(row)
                                .startsWith("Baris 3 tidak dapat diambil: Soal uraian")
                                .contains("Ceritakan."),
                        row -> assertThat(row).startsWith("Baris 5 sudah ada dalam kuis"));
        assertThat(editor.named("takeImport", JButton.class).getText()).isEqualTo("Ambil 1 soal");
    }

    @Test
    void theChosenOnesJoinTheQuizAsOneEdit() {
        EditorFixture<Quiz> editor = offered();
        JList<?> list = editor.named("importList", JList.class);
        editor.run(() -> list.setSelectedIndex(2));
        editor.run(() -> list.getActionMap().get("SPACE").actionPerformed(null));
        click(editor, "takeImport");
        assertThat(editor.edits()).containsExactly("Impor soal");
        assertThat(editor.data().questions()).extracting(Question::id).endsWith("q5", "q6", "q7");
        assertThat(editor.data().questions().get(6).right().orElseThrow().text())
                .isEqualTo("satelit");
        editor.undo();
        assertThat(editor.data()).isEqualTo(Samples.complete());
    }

    @Test
    void whatCannotBeTakenCannotBeChosen() {
        EditorFixture<Quiz> editor = offered();
        JList<?> list = editor.named("importList", JList.class);
        editor.run(() -> list.setSelectedIndex(1));
        editor.run(() -> list.getActionMap().get("SPACE").actionPerformed(null));
        assertThat(editor.named("takeImport", JButton.class).getText()).isEqualTo("Ambil 1 soal");
    }

    @Test
    void whatAFormatCannotCarryIsSaidBeforeSaving() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        click(editor, "exportQuestions");
        editor.run(() -> editor.named("format-aiken", JRadioButton.class).doClick());
        assertThat(texts(editor.named("exportRemarks", JPanel.class)))
                .anyMatch(t -> t.startsWith("Pembahasan tidak ikut pada 5 soal: 1, 2, 3, 4, 5."));
        assertThat(editor.saved()).isEmpty();
        click(editor, "saveExport");
        assertThat(new String(editor.saved().get("kuis.txt"), StandardCharsets.UTF_8))
                .startsWith("Menurut definisi APSC")
                .contains("ANSWER: D");
    }

    private static List<String> texts(JComponent in) {
        return java.util.stream.Stream.of(in.getComponents())
                .flatMap(c -> c instanceof JPanel panel ? texts(panel).stream() : said(c))
                .toList();
    }

    private static java.util.stream.Stream<String> said(Component c) {
        String name = c.getAccessibleContext() == null
                ? null
                : c.getAccessibleContext().getAccessibleName();
        return java.util.stream.Stream.ofNullable(name);
    }

    @Test
    void whatIsExportedIsImportedAgain() {
        EditorFixture<Quiz> editor = open(Samples.complete());
        click(editor, "exportQuestions");
        editor.run(() -> editor.named("format-csv", JRadioButton.class).doClick());
        click(editor, "saveExport");
        EditorFixture<Quiz> other = open(Quiz.empty());
        other.offer("kuis.csv", editor.saved().get("kuis.csv"));
        click(other, "importQuestions");
        click(other, "takeImport");
        List<Question> withoutProject = Samples.complete().questions().stream()
                .map(q -> new Question(
                        q.id(), q.stem(), q.options(), q.answer(), q.explanation(), q.concept(), q.source(), null))
                .toList();
        assertThat(other.data().questions().stream()
                        .map(q -> new Question(
                                q.id(),
                                q.stem(),
                                q.options(),
                                q.answer(),
                                q.explanation(),
                                q.concept(),
                                q.source(),
                                null))
                        .toList())
                .isEqualTo(withoutProject);
    }
}
