package id.lintas.plugin.issue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.plugin.issue.Cause;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.IssueStep;
import id.lintas.plugin.issue.Samples;
import id.lintas.plugin.issue.Stakeholder;
import id.lintas.testkit.EditorFixture;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;

/** What each tab shows of the data. */
final class TabsTest {

    private EditorFixture<IssueAnalysis> editor = open(Samples.complete());

    private static EditorFixture<IssueAnalysis> open(IssueAnalysis data) {
        return EditorFixture.open(new IssueStep(), new IssueEditorFactory(), data);
    }

    @Test
    void theDetailSaysHowMuchOfTheChosenIssueIsThere() {
        editor.reveal(Place.item("i2"));
        assertThat(labels()).contains("Rincian isu terpilih", "7 dari 7 isian");
        editor = open(Samples.half());
        editor.reveal(Place.item("i2"));
        assertThat(labels()).contains("4 dari 7 isian");
    }

    @Test
    void theDetailSaysWhyAnIssueIsOut() {
        editor.reveal(Place.item("i5"));
        assertThat(labels()).contains("Rincian isu", "Gugur: tidak menyangkut orang banyak");
    }

    @Test
    void aFailedIssueIsMarkedInItsRow() {
        assertThat(row(0, 4)).anyMatch(c -> c.contains("Gugur"));
        var kept = Samples.complete()
                .withIssues(Records.replace(
                        Samples.complete().issues(), "i5", i -> Records.with(i, "overrideReason", "Diminta pimpinan")));
        editor = open(kept);
        assertThat(row(0, 4)).anyMatch(c -> c.contains("Dipertahankan")).noneMatch(c -> c.contains("Gugur"));
    }

    @Test
    void theChosenIssueHasAStar() {
        assertThat(row(0, 0)).anyMatch(c -> c.contains("★ Terpilih"));
        assertThat(row(0, 1)).noneMatch(c -> c.contains("Terpilih"));
    }

    @Test
    void tiedIssuesShowTheSameRank() {
        editor = open(Samples.half());
        JTable table = table(0);
        int rank = table.getColumnModel().getColumnIndex("Peringkat");
        assertThat(IntStream.range(0, 3).mapToObj(r -> table.getValueAt(r, rank).toString()))
                .satisfiesExactly(
                        c -> assertThat(c).contains("=I (seri),"),
                        c -> assertThat(c).contains("=I (seri),"),
                        c -> assertThat(c).contains("=III,"));
    }

    @Test
    void causesStandByRibWhateverTheirOrderInTheFile() {
        var data = IssueAnalysis.empty()
                .withCauses(List.of(
                        new Cause("f1", "environment", "Permintaan data bertambah", false),
                        new Cause("f2", "man", "Petugas berbeda", false),
                        new Cause("f3", "nowhere", "Sebab lepas", false),
                        new Cause("f4", "method", "Rancangan sendiri", true)));
        editor = open(data);
        assertThat(IntStream.range(0, 4).mapToObj(r -> String.join(" ", row(1, r))))
                .satisfiesExactly(
                        t -> assertThat(t).contains("f2", "Manusia"),
                        t -> assertThat(t).contains("f4", "Metode", "Akar"),
                        t -> assertThat(t).contains("f1", "Lingkungan"),
                        t -> assertThat(t).contains("f3", "nowhere"));
    }

    @Test
    void aCauseWithoutARibIsStillInTheDrawing() {
        editor = open(IssueAnalysis.empty().withCauses(List.of(new Cause("f1", "", "Sebab lepas", false))));
        FishboneView view = editor.named("fishbone", FishboneView.class);
        editor.run(() -> assertThat(view.fish().bones())
                .hasSize(7)
                .last()
                .satisfies(b -> assertThat(b.title()).isEqualTo("?")));
    }

    @Test
    void aRenamedRibIsOfferedUnderItsNewName() {
        editor.reveal(Place.of("man", "title"));
        editor.run(() -> field("rib.man").setText("Petugas"));
        editor.reveal(Place.of("f1", "rib"));
        List<String> offered = editor.every(JComboBox.class).stream()
                .flatMap(box -> IntStream.range(0, box.getItemCount()).mapToObj(i -> String.valueOf(box.getItemAt(i))))
                .toList();
        assertThat(offered).anyMatch(t -> t.contains("Petugas")).noneMatch(t -> t.contains("Manusia"));
    }

    @Test
    void theButtonForNamesLeadsBackToTheCause() {
        AbstractButton names = editor.named("renameRibs", AbstractButton.class);
        editor.run(names::doClick);
        assertThat(names.getText()).isEqualTo("Kembali ke sebab");
        editor.run(names::doClick);
        assertThat(names.getText()).isEqualTo("Ubah nama tulang");
    }

    @Test
    void theRootButtonSaysWhatItWillDo() {
        AbstractButton root = editor.named("markRoot", AbstractButton.class);
        editor.reveal(Place.item("f1"));
        assertThat(root.getText()).isEqualTo("Tandai akar masalah");
        editor.reveal(Place.item("f7"));
        assertThat(root.getText()).isEqualTo("Lepas tanda akar");
    }

    @Test
    void diagramAndTableAreTwoViewsOfTheSame() {
        editor.reveal(Place.item("f6"));
        press("view.table");
        assertThat(String.join(" ", row(1, table(1).getSelectedRow()))).contains("f6");
        press("view.diagram");
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void whysStartFromTheChosenIssue() {
        assertThat(labels())
                .contains("Responden perusahaan terbebani banyaknya survei sehingga enggan atau terlambat menjawab");
        editor = open(IssueAnalysis.empty());
        assertThat(labels()).contains("Isu belum dipilih");
    }

    @Test
    void moreThanFiveWhysAreAllShown() {
        editor = open(Records.with(Samples.complete(), "whys", List.of("1", "2", "3", "4", "5", "6", "7")));
        assertThat(field("why.7").getText()).isEqualTo("7");
        editor.run(() -> field("why.7").setText(""));
        assertThat(editor.data().whys()).hasSize(6);
    }

    @Test
    void stakeholdersShowTheirGroupAndWhatItSuggests() {
        editor = open(Samples.complete()
                .withStakeholders(List.of(
                        new Stakeholder("s1", "Ditjen Pajak", "low", "high", ""),
                        new Stakeholder("s2", "Asosiasi", "high", "low", "Ajak bicara"),
                        new Stakeholder("s3", "Media", "low", "", ""))));
        assertThat(row(2, 0)).anyMatch(c -> c.contains("Latents")).anyMatch(c -> c.contains("Jaga kepuasannya"));
        assertThat(row(2, 1)).anyMatch(c -> c.contains("Defenders")).anyMatch(c -> c.contains("Ajak bicara"));
        assertThat(row(2, 2)).noneMatch(c -> c.contains("Apathetics"));
    }

    @Test
    void textThatLooksLikeMarkupStaysText() {
        String odd = "<html><b>Isu</b> yang aneh sekali bunyinya";
        editor = open(Samples.complete()
                .withIssues(
                        Records.replace(Samples.complete().issues(), "i2", i -> Records.with(i, "statement", odd))));
        assertThat(labels()).contains(odd);
        assertThat(editor.every(JLabel.class).stream().filter(l -> odd.equals(l.getText())))
                .isNotEmpty()
                .allMatch(l -> l.getClientProperty("html") == null);
    }

    private JTable table(int index) {
        return editor.every(JTable.class).get(index);
    }

    /** The cells of a row in words. */
    private List<String> row(int index, int row) {
        JTable table = table(index);
        return IntStream.range(0, table.getColumnCount())
                .mapToObj(c -> table.getValueAt(row, c).toString())
                .toList();
    }

    private List<String> labels() {
        return editor.every(JLabel.class).stream().map(JLabel::getText).toList();
    }

    private JTextField field(String name) {
        return editor.named(name, JTextField.class);
    }

    private void press(String name) {
        editor.run(editor.named(name, AbstractButton.class)::doClick);
    }
}
