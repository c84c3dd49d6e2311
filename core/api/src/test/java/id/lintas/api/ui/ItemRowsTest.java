package id.lintas.api.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.event.TableModelEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ItemRowsTest {

    private final ItemRows<Sheet.Row> rows = new ItemRows<>();
    private final List<String> events = new ArrayList<>();

    @BeforeEach
    void showThree() {
        rows.show(list("a", "b", "c"));
        rows.addTableModelListener(e -> events.add(e.getFirstRow() + "-" + e.getLastRow() + " " + kind(e)));
    }

    private static String kind(TableModelEvent e) {
        return switch (e.getType()) {
            case TableModelEvent.INSERT -> "in";
            case TableModelEvent.DELETE -> "out";
            default -> "changed";
        };
    }

    private static List<Sheet.Row> list(String... ids) {
        return Stream.of(ids).map(Sheet::row).toList();
    }

    @Test
    void theSameRowsAreNoNews() {
        rows.show(list("a", "b", "c"));

        assertThat(events).isEmpty();
    }

    @Test
    void aRowInTheMiddleIsOneInsertion() {
        rows.show(list("a", "x", "b", "c"));

        assertThat(events).containsExactly("1-1 in");
        assertThat(rows.indexOf("x")).isEqualTo(1);
    }

    @Test
    void twoRowsThatChangePlacesAreReplacedAndTheOthersLeftAlone() {
        rows.show(list("b", "a", "c"));

        assertThat(events).containsExactly("0-1 out", "0-1 in");
        assertThat(rows.row(0).id()).isEqualTo("b");
    }

    @Test
    void aChangeBehindAnInsertionIsFoundInItsNewPlace() {
        rows.show(List.of(
                Sheet.row("x"), Sheet.row("a"), Sheet.row("b"), Sheet.row("c").withStatement("Baru")));

        assertThat(events).containsExactly("0-0 in", "3-3 changed");
    }

    @Test
    void anEmptyListTakesAllAway() {
        rows.show(List.of());

        assertThat(events).containsExactly("0-2 out");
        assertThat(rows.getRowCount()).isZero();
        assertThat(rows.indexOf("a")).isEqualTo(-1);
    }
}
