package id.lintas.api.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.MouseWheelEvent;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEdt.class)
class KitLayoutTest {

    private static final String LONG =
            "Kegiatan survei antardirektorat masih tumpang tindih pertanyaan dan sampelnya. ";

    @Test
    void aTextAreaGrowsForSomeLinesAndThenScrolls() {
        JTextArea area = new PlaceholderArea(2, "");
        AreaPane pane = new AreaPane(area);
        int empty = pane.heightFor(300);

        area.setText(LONG.repeat(2));
        int some = pane.heightFor(300);
        area.setText(LONG.repeat(50));
        int much = pane.heightFor(300);

        assertThat(some).isGreaterThan(empty);
        assertThat(much).isGreaterThan(some).isLessThan(4 * empty);
    }

    @Test
    void aShortTextAreaKeepsTheRowsItAskedFor() {
        JTextArea area = new PlaceholderArea(3, "");
        AreaPane pane = new AreaPane(area);
        int empty = pane.heightFor(300);

        area.setText("Pendek");

        assertThat(pane.heightFor(300)).isEqualTo(empty);
    }

    @Test
    void checksStandInTwoColumnsWhereTheyFit() {
        FlowGrid grid = new FlowGrid();
        grid.add(new WrapCheck("", "Dorongan publik"));
        grid.add(new WrapCheck("", "Ego sektoral"));

        assertThat(grid.heightFor(600)).isLessThan(grid.heightFor(180));
    }

    @Test
    void aLongCheckWraps() {
        WrapCheck check = new WrapCheck("f7", LONG.strip());

        assertThat(check.heightFor(200)).isGreaterThan(check.heightFor(2000));
        assertThat(check.getAccessibleContext().getAccessibleName()).isEqualTo("f7 " + LONG.strip());
    }

    @Test
    void theRuleGivesWayBeforeTheButtons() {
        JButton add = Kit.button("Tambah isu", "", () -> {});
        JComponent toolbar = Kit.toolbar(List.of(add), "APKL dengan centang · USG skala 1–5 · urut menurut total");
        int wanted = add.getPreferredSize().width;

        Find.layOut(toolbar, wanted + 80, 44);

        assertThat(add.getWidth()).isEqualTo(wanted);
        assertThat(toolbar.getPreferredSize().height).isEqualTo(44);
    }

    @Test
    void aToolbarWithoutARuleHasNoLabel() {
        assertThat(Find.all(Kit.toolbar(List.of(), ""), JLabel.class)).isEmpty();
    }

    @Test
    void aTallListLeavesTheFormHalfOfThePage() {
        JPanel list = new JPanel();
        list.setPreferredSize(new Dimension(100, 5000));
        JPanel detail = new JPanel();
        detail.setPreferredSize(new Dimension(100, 5000));
        JComponent page = Kit.page(Kit.toolbar(List.of(), ""), list, detail);

        Find.layOut(page, 860, 644);

        assertThat(list.getHeight()).isEqualTo(300);
        assertThat(Find.one(page, JScrollPane.class).getHeight()).isEqualTo(300);
    }

    @Test
    void aWheelWithNothingToScrollMovesTheOuterPane() {
        AtomicInteger outer = new AtomicInteger();
        JPanel parent = new JPanel();
        parent.addMouseWheelListener(e -> outer.incrementAndGet());
        PassingScrollPane pane = new PassingScrollPane(new JLabel("kecil"));
        parent.add(pane);
        Find.layOut(pane, 200, 100);

        pane.processMouseWheelEvent(new MouseWheelEvent(
                pane, MouseWheelEvent.MOUSE_WHEEL, 0, 0, 1, 1, 0, false, MouseWheelEvent.WHEEL_UNIT_SCROLL, 3, 1));

        assertThat(outer).hasValue(1);
    }

    @Test
    void anEmptyStateIsASentenceAndAButton() {
        JButton add = Kit.button("Tambah kegiatan", "", () -> {});
        JComponent empty = Kit.empty("Belum ada kegiatan.", add);

        Find.layOut(empty, 600, 300);

        WrapLabel sentence = Find.one(empty, WrapLabel.class);
        assertThat(sentence.getText()).isEqualTo("Belum ada kegiatan.");
        assertThat(add.getY()).isGreaterThan(sentence.getY());
    }

    @Test
    void theLeftPartIsAsWideAsAskedFor() {
        JPanel left = new JPanel();

        Find.layOut(Kit.beside(left, 210, new JPanel()), 860, 400);

        assertThat(left.getWidth()).isEqualTo(210);
    }
}
