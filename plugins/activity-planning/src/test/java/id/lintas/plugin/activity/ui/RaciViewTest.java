package id.lintas.plugin.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Place;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.Agencies;
import id.lintas.plugin.activity.Samples;
import id.lintas.testkit.EditorFixture;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;

final class RaciViewTest {

    private final EditorFixture<ActivityPlan> editor = Editors.open(Samples.complete());

    private void select(String agency, String activity) {
        JTable table = editor.named("raciMatrix", JTable.class);
        int row = rows(table).indexOf(agency);
        int column =
                editor.data().activities().stream().map(Activity::id).toList().indexOf(activity) + 1;
        editor.run(() -> table.changeSelection(row, column, false, false));
    }

    private static List<String> rows(JTable table) {
        return IntStream.range(0, table.getRowCount())
                .mapToObj(row -> String.valueOf(table.getValueAt(row, 0)))
                .toList();
    }

    @Test
    void theRowsStandStillWhileOneGoesDownTheColumnAndTypes() {
        EditorFixture<ActivityPlan> fresh = Editors.open(
                ActivityPlan.EMPTY.add(Activity.blank("k1").with("lead", "BKN").with("partners", List.of("Dukcapil"))));
        JTable table = fresh.named("raciMatrix", JTable.class);
        for (int row = 0; row < 2; row++) {
            int next = row;
            fresh.run(() -> table.changeSelection(next, 1, false, false));
            Editors.press(fresh, "raciMatrix", row == 0 ? "typed a" : "typed r");
        }
        assertThat(rows(table)).containsExactly("BKN", "Dukcapil");
        assertThat(Editors.activity(fresh, "k1").accountable()).containsExactly("BKN");
        assertThat(Editors.activity(fresh, "k1").responsible()).containsExactly("Dukcapil");
    }

    @Test
    void aRenamedAgencyStaysInItsRow() {
        JTable table = editor.named("raciMatrix", JTable.class);
        int row = 1;
        editor.run(() -> table.changeSelection(row, 0, false, false));
        editor.run(() -> table.setValueAt("Komisi Informasi", row, 0));
        assertThat(table.getValueAt(row, 0)).isEqualTo("Komisi Informasi");
        assertThat(table.getSelectedRow()).isEqualTo(row);
    }

    @Test
    void lettersSetAndTakeARoleInTheChosenCell() {
        select("Kepala BPS", "k2");
        Editors.press(editor, "raciMatrix", "typed c");
        assertThat(Editors.activity(editor, "k2").consulted()).contains("Kepala BPS");
        Editors.press(editor, "raciMatrix", "typed R");
        assertThat(Editors.activity(editor, "k2").consulted()).doesNotContain("Kepala BPS");
        assertThat(Editors.activity(editor, "k2").responsible()).contains("Kepala BPS");
        Editors.press(editor, "raciMatrix", "DELETE");
        assertThat(Editors.activity(editor, "k2").responsible()).doesNotContain("Kepala BPS");
        assertThat(editor.edits()).containsOnly("Ubah peran RACI").hasSize(3);
    }

    @Test
    void lettersInTheColumnOfNamesAreLeftToTheNames() {
        JTable table = editor.named("raciMatrix", JTable.class);
        editor.run(() -> table.changeSelection(0, 0, false, false));
        Editors.press(editor, "raciMatrix", "typed r");
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void theChosenCellStaysAfterAnEditAndTheGuidanceFollowsTheRole() {
        select("Direktorat diseminasi", "k5");
        Editors.press(editor, "raciMatrix", "SPACE");
        JTable table = editor.named("raciMatrix", JTable.class);
        assertThat(table.getSelectedColumn()).isEqualTo(5);
        assertThat(table.getValueAt(table.getSelectedRow(), 0)).isEqualTo("Direktorat diseminasi");
        assertThat(editor.focused()).endsWith(Place.of("k5", "accountable"));
    }

    @Test
    void aSecondAccountableOffersToKeepEitherOfThem() {
        select("Direktorat diseminasi", "k5");
        Editors.press(editor, "raciMatrix", "typed a");
        AbstractButton keep = editor.every(AbstractButton.class).stream()
                .filter(b -> "Jadikan Direktorat diseminasi satu-satunya penanggung jawab".equals(b.getText()))
                .findFirst()
                .orElseThrow();
        editor.run(keep::doClick);
        assertThat(Editors.activity(editor, "k5").accountable()).containsExactly("Direktorat diseminasi");
        assertThat(Editors.activity(editor, "k5").responsible()).contains("Sekretaris Utama");
    }

    @Test
    void anAgencyIsAddedRenamedAndDeleted() {
        editor.run(() -> editor.named("agencyName", JTextField.class).setText("Dewan Pers"));
        editor.run(editor.named("addAgency", JButton.class)::doClick);
        JTable table = editor.named("raciMatrix", JTable.class);
        assertThat(table.getValueAt(table.getSelectedRow(), 0)).isEqualTo("Dewan Pers");
        editor.run(() -> table.setValueAt("Komisi Informasi", table.getSelectedRow(), 0));
        assertThat(Agencies.rows(editor.data())).contains("Komisi Informasi").doesNotContain("Dewan Pers");
        select("Komisi Informasi", "k1");
        editor.run(editor.named("removeAgency", JButton.class)::doClick);
        assertThat(Agencies.rows(editor.data())).doesNotContain("Komisi Informasi");
        assertThat(editor.edits()).containsExactly("Tambah instansi", "Ubah nama instansi", "Hapus instansi dari RACI");
    }

    @Test
    void theRowOfALeadingAgencyCannotBeDeleted() {
        select("Direktorat diseminasi", "k1");
        assertThat(editor.named("removeAgency", JButton.class).isEnabled()).isFalse();
    }

    @Test
    void aMatrixWithoutAgenciesSaysHowToBegin() {
        EditorFixture<ActivityPlan> one = Editors.open(ActivityPlan.EMPTY.add(Activity.blank("k1")));
        assertThat(one.every(JLabel.class))
                .extracting(JLabel::getText)
                .anyMatch(t -> t.startsWith("Belum ada instansi."));
    }

    @Test
    void theSpaceBarGoesThroughTheRoles() {
        select("Kepala BPS", "k2");
        JTable table = editor.named("raciMatrix", JTable.class);
        Editors.press(editor, "raciMatrix", "SPACE");
        Editors.press(editor, "raciMatrix", "SPACE");
        assertThat(Editors.activity(editor, "k2").accountable()).contains("Kepala BPS");
        assertThat(table.getValueAt(table.getSelectedRow(), 2)).isEqualTo("A");
    }
}
