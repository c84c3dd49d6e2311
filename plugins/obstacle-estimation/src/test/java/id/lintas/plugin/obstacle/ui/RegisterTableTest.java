package id.lintas.plugin.obstacle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Records;
import id.lintas.plugin.obstacle.Obstacle;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.Samples;
import id.lintas.plugin.obstacle.risk.RiskWords;
import id.lintas.testkit.EditorFixture;
import id.lintas.testkit.StepFixture;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JTable;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Test;

class RegisterTableTest {

    private final List<String> chosen = new ArrayList<>();

    @Test
    void showingIsNoChoiceOfThePerson() {
        RegisterTable table = table(Samples.complete(), "r8");
        assertThat(table.getSelectedRow()).isEqualTo(1);
        assertThat(chosen).isEmpty();
        table.setRowSelectionInterval(3, 3);
        assertThat(chosen).containsExactly("r2");
    }

    @Test
    void theOrderFollowsTheMatrixInUse() {
        StepFixture<ObstacleData> product = Samples.project().setting("risk.mode", "product");
        RegisterTable table = register(EditorFixture.open(product, new ObstacleEditorFactory(), Samples.complete()));
        assertThat(table.order()).startsWith("r1", "r2", "r3");
        assertThat(table.order().indexOf("r8")).isGreaterThan(5);
    }

    @Test
    void aRatingReordersTheRegisterAndKeepsTheChoice() {
        EditorFixture<ObstacleData> editor =
                EditorFixture.open(Samples.project(), new ObstacleEditorFactory(), Samples.complete());
        editor.run(() -> editor.named("map", HeatMap.class).moveActive(-3, 0));
        RegisterTable table = register(editor);
        assertThat(table.order().indexOf("r1")).isEqualTo(2);
        assertThat(table.getSelectedRow()).isEqualTo(2);
    }

    @Test
    void aLongDescriptionIsCutAfterAWordAndStandsWholeInTheToolTip() {
        String whole = "Kata ".repeat(400).strip();
        Obstacle wordy = Records.with(Samples.sound("r1"), "description", whole);
        RegisterTable table = table(Samples.of(wordy), "r1");
        String shown = ((JTextArea) cell(table, 1)).getText();
        assertThat(shown).endsWith("Kata …").hasSizeLessThan(170);
        assertThat(wordy.label()).isEqualTo(whole);
    }

    @Test
    void aTextThatLooksLikeHtmlIsShownAsItIs() {
        Obstacle sly = Records.with(Samples.sound("r1"), "description", "<html><b>tebal");
        assertThat(((JTextArea) cell(table(Samples.of(sly), "r1"), 1)).getText())
                .isEqualTo("<html><b>tebal");
    }

    @Test
    void aScoreIsSpokenWithItsLevel() {
        RegisterTable table = table(Samples.complete(), "r1");
        assertThat(cell(table, 2).getAccessibleContext().getAccessibleName()).isEqualTo("24, sangat tinggi");
        assertThat(cell(table, 3).getAccessibleContext().getAccessibleName()).isEqualTo("13, sedang");
    }

    private RegisterTable table(ObstacleData data, String choice) {
        RiskWords words = RiskWords.of(Samples.project().context());
        RegisterTable table = new RegisterTable(words, chosen::add);
        table.setSize(500, 400);
        table.doLayout();
        table.show(data.obstacles(), words, choice);
        return table;
    }

    private static Component cell(JTable table, int column) {
        return table.prepareRenderer(table.getCellRenderer(0, column), 0, column);
    }

    private static RegisterTable register(EditorFixture<ObstacleData> editor) {
        return editor.named("register", RegisterTable.class);
    }
}
