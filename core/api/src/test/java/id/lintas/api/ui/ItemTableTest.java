package id.lintas.api.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTKeyStroke;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JTable;
import javax.swing.event.TableModelEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEdt.class)
class ItemTableTest {

    private static final int STATEMENT = 1;
    private static final int URGENCY = 2;
    private static final int JUDGEMENT = 3;

    private final FakeHost<Sheet> host = new FakeHost<>(Sheet.of(Sheet.row("i1"), Sheet.row("i2"), Sheet.row("i3")));
    private final List<String> selections = new ArrayList<>();
    private ItemTable<Sheet.Row> table;

    @BeforeEach
    void openTable() {
        host.texts = Map.of("list.rows", "Daftar isu", "column.urgency", "U", "field.urgency", "Urgensi");
        table = ItemTable.of(host, Sheet.Row.class, "rows")
                .text("statement", Sheet.Row::statement)
                .score("urgency", 40, 1, 5)
                .judgement("judgement", 40)
                .onSelect(row -> selections.add(row.map(Sheet.Row::id).orElse("-")));
        host.shows = sheet -> table.show(sheet.rows());
        table.show(host.data().rows());
    }

    private JTable grid() {
        return Find.one(table.component(), JTable.class);
    }

    private void goTo(int row, int column) {
        grid().changeSelection(row, column, false, false);
    }

    private void type(char key) {
        KeyEvent e = new KeyEvent(grid(), KeyEvent.KEY_TYPED, 0, 0, KeyEvent.VK_UNDEFINED, key);
        Stream.of(grid().getKeyListeners()).forEach(listener -> listener.keyTyped(e));
    }

    private void press(String key) {
        Object name = grid().getInputMap(JTable.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .get(javax.swing.KeyStroke.getKeyStroke(key));
        grid().getActionMap().get(name).actionPerformed(new java.awt.event.ActionEvent(grid(), 0, key));
    }

    private Sheet.Row row(int index) {
        return host.data().rows().get(index);
    }

    @Test
    void theFirstRowIsSelectedAndToldOnce() {
        assertThat(table.selected()).contains(Sheet.row("i1"));
        assertThat(selections).containsExactly("i1");
    }

    @Test
    void whatStandsInPlaceOfAScoreCannotBeSet() {
        ItemTable<Sheet.Row> averaged = ItemTable.of(host, Sheet.Row.class, "rows")
                .text("statement", Sheet.Row::statement)
                .score("urgency", 40, 1, 5, row -> row.id().equals("i2") ? "4,2" : "");
        table = averaged;
        averaged.show(host.data().rows());

        goTo(1, URGENCY);
        type('3');
        goTo(0, URGENCY);
        type('4');

        assertThat(host.data().rows()).extracting(Sheet.Row::urgency).containsExactly(4, 0, 0);
        assertThat(((CellContent) grid().getValueAt(1, URGENCY)).spoken()).isEqualTo("4,2");
    }

    @Test
    void theSelectionStaysWithItsId() {
        table.select("i2");

        table.show(List.of(Sheet.row("i9"), Sheet.row("i1"), Sheet.row("i2")));

        assertThat(table.selected()).contains(Sheet.row("i2"));
        assertThat(selections).containsExactly("i1", "i2");
    }

    @Test
    void whenTheSelectedRowIsGoneTheFirstIsSelected() {
        table.select("i3");

        table.show(List.of(Sheet.row("i1"), Sheet.row("i2")));
        assertThat(table.selected()).contains(Sheet.row("i1"));

        table.show(List.of());
        assertThat(table.selected()).isEmpty();
        assertThat(selections).containsExactly("i1", "i3", "i1", "-");
    }

    @Test
    void aChangeOfTheSelectedRowIsTold() {
        table.show(List.of(Sheet.row("i1").withStatement("Baru"), Sheet.row("i2"), Sheet.row("i3")));

        assertThat(selections).containsExactly("i1", "i1");
    }

    @Test
    void onlyChangedRowsAreTouched() {
        List<Sheet.Row> rows = IntStream.range(0, 500)
                .mapToObj(i -> Sheet.row("i" + i))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        table.show(rows);
        List<String> events = new ArrayList<>();
        grid().getModel().addTableModelListener(e -> events.add(describe(e)));

        rows.set(250, rows.get(250).withStatement("Satu yang berubah"));
        table.show(rows);
        rows.remove(10);
        table.show(rows);

        assertThat(events).containsExactly("update 250-250", "delete 10-10");
    }

    private static String describe(TableModelEvent e) {
        String type = e.getType() == TableModelEvent.UPDATE ? "update" : e.getType() > 0 ? "insert" : "delete";
        return type + " " + e.getFirstRow() + "-" + e.getLastRow();
    }

    @Test
    void digitsSetAScoreAndDeleteClearsIt() {
        goTo(1, URGENCY);

        type('4');
        assertThat(row(1).urgency()).isEqualTo(4);
        assertThat(host.edits).containsExactly(new FakeHost.Edit("Urgensi", "i2.urgency"));

        type('9');
        assertThat(row(1).urgency()).isEqualTo(4);

        press("DELETE");
        assertThat(row(1).urgency()).isZero();
    }

    @Test
    void spaceLeadsAJudgementThroughYesNoAndNone() {
        goTo(0, JUDGEMENT);

        press("SPACE");
        assertThat(row(0).judgement()).isEqualTo("yes");
        press("SPACE");
        assertThat(row(0).judgement()).isEqualTo("no");
        press("SPACE");
        assertThat(row(0).judgement()).isEmpty();
    }

    @Test
    void keysDoNothingInATextColumnOrAReadOnlyTable() {
        goTo(0, STATEMENT);
        type('4');
        host.readOnly = true;
        goTo(0, URGENCY);
        type('4');

        assertThat(host.edits).isEmpty();
    }

    @Test
    void theGivenOrderHoldsAfterEachEdit() {
        table.order(Comparator.comparing(Sheet.Row::urgency).reversed());
        goTo(2, URGENCY);

        type('5');

        assertThat(grid().getValueAt(0, 0)).isEqualTo(new CellContent.Id("i3"));
        assertThat(table.selected().map(Sheet.Row::id)).contains("i3");
    }

    @Test
    void enterOpensTheRow() {
        List<String> opened = new ArrayList<>();
        table.onOpen(row -> opened.add(row.id()));
        goTo(1, STATEMENT);

        press("ENTER");

        assertThat(opened).containsExactly("i2");
    }

    @Test
    void tabLeavesTheTable() {
        assertThat(grid().getFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS))
                .contains(AWTKeyStroke.getAWTKeyStroke("TAB"));
    }

    @Test
    void longTextTakesTwoLinesInARowOfItsOwnHeight() {
        String text = "Responden perusahaan terbebani banyaknya survei sehingga enggan atau terlambat menjawab";
        table.show(List.of(Sheet.row("i1").withStatement(text), Sheet.row("i2")));

        Find.layOut(table.component(), 420, 300);

        assertThat(grid().getRowHeight(0)).isGreaterThan(grid().getRowHeight(1));
    }

    @Test
    void cellsAndTheTableSayWhatTheyAre() {
        assertThat(grid().getAccessibleContext().getAccessibleName()).isEqualTo("Daftar isu");
        assertThat(((CellContent) grid().getValueAt(0, URGENCY)).spoken()).isEqualTo("Urgensi: belum dinilai");
        goTo(0, URGENCY);
        type('3');
        assertThat(((CellContent) grid().getValueAt(0, URGENCY)).spoken()).isEqualTo("Urgensi: 3");
    }

    @Test
    void anUnknownIdIsNotSelected() {
        assertThat(table.select("i99")).isFalse();
        assertThat(table.selected().map(Sheet.Row::id)).contains("i1");
    }
}
