package id.lintas.plugin.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.plugin.practice.Fixtures;
import id.lintas.plugin.practice.Practice;
import id.lintas.plugin.practice.PracticeData;
import id.lintas.testkit.EditorFixture;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;

class CompareTest {

    private final EditorFixture<PracticeData> editor =
            EditorFixture.open(Fixtures.bps(), new PracticeEditorFactory(), PracticeData.empty());

    private void type(String text) {
        editor.run(() -> editor.named("searchLibrary", JTextField.class).setText(text));
    }

    private AbstractButton button(String name) {
        return editor.named(name, AbstractButton.class);
    }

    private void click(String name) {
        editor.run(button(name)::doClick);
    }

    private void compare(int row) {
        editor.run(() -> editor.named("results", JList.class).setSelectedIndex(row));
        click("compareThis");
    }

    private List<String> texts() {
        return editor.every(JLabel.class).stream()
                .map(label -> String.valueOf(label.getText()))
                .toList();
    }

    @Test
    void threePracticesStandSideBySideAndAFourthIsNotTaken() {
        type("beban survei");
        assertThat(button("compare").isVisible()).isFalse();
        compare(0);
        assertThat(button("compare").isEnabled()).as("one is no comparison").isFalse();
        compare(1);
        compare(2);
        editor.run(() -> editor.named("results", JList.class).setSelectedIndex(3));
        assertThat(button("compareThis").isEnabled()).isFalse();
        assertThat(button("compareThis").getText()).isEqualTo("Sudah tiga yang dibandingkan");
        click("compare");
        assertThat(texts()).contains("Mengapa cocok", "Di mana berbeda", "Jenis kendala");
        assertThat(editor.every(AbstractButton.class))
                .filteredOn(b -> String.valueOf(b.getName()).startsWith("compareRead."))
                .hasSize(3);
    }

    @Test
    void oneIsTakenOutAndAnotherReadFromTheComparison() {
        type("estonia");
        compare(0);
        type("samsat");
        compare(0);
        click("compare");
        click("compareRemove.id-samsat");
        assertThat(button("compare").getText()).isEqualTo("Bandingkan (1)");
        click("compareRead.ee-x-road");
        assertThat(editor.named("results", JList.class).getSelectedValue().toString())
                .contains("ee-x-road");
    }

    @Test
    void anOwnPracticeIsFoundAmongTheOthersAndSaysWhenItHasNoSource() {
        Practice own = new Practice(
                "p1",
                "",
                "Meja bersama Kartasura",
                "Satu meja",
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                "",
                "",
                true);
        EditorFixture<PracticeData> withOwn = EditorFixture.open(
                Fixtures.bps(),
                new PracticeEditorFactory(),
                PracticeData.empty().with(own));
        withOwn.run(() -> withOwn.named("searchLibrary", JTextField.class).setText("kartasura"));
        assertThat(withOwn.named("results", JList.class).getModel().getSize()).isEqualTo(1);
        assertThat(withOwn.every(JLabel.class))
                .extracting(label -> String.valueOf(label.getText()))
                .contains("Indonesia · praktik sendiri", "Praktik ini belum punya sumber yang terbit.");
        assertThat(withOwn.named("cancelUse", AbstractButton.class).isVisible()).isFalse();
    }
}
